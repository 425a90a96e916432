package org.typecontracts.examples.tour;

import org.typecontracts.Contracts;

/**
 * A bird and an aeroplane both fly; a nominal contract tells them apart.
 *
 * @since 0.1.0
 */
public final class ThingsThatFly implements Step {
    /** Make the step. */
    public ThingsThatFly() {}

    @Override
    public String title() {
        return "Both fly, but only one is a bird";
    }

    @Override
    public void tell(Narrator narrator) {
        Swallow swallow = new Swallow();
        Aeroplane aeroplane = new Aeroplane();
        narrator.say("Swallow implements the interface Bird; Aeroplane has the same fly(), and implements nothing:");
        narrator.ask("swallow.fly()", swallow.fly());
        narrator.ask("aeroplane.fly()", aeroplane.fly());
        narrator.say("Bird is not marked @Protocol, so its methods alone do not make a bird:");
        narrator.ask("Contracts.isInstance(swallow, Bird.class)", Contracts.isInstance(swallow, Bird.class));
        narrator.ask("Contracts.isInstance(aeroplane, Bird.class)", Contracts.isInstance(aeroplane, Bird.class));
    }
}
