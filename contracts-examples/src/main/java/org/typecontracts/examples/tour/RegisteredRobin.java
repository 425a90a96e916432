package org.typecontracts.examples.tour;

import org.typecontracts.ContractRegistry;

/**
 * A robin from somebody else's library becomes a bird by registration.
 *
 * @since 0.1.0
 */
public final class RegisteredRobin implements Step {
    /** Make the step. */
    public RegisteredRobin() {}

    @Override
    public String title() {
        return "The robin, a bird by registration";
    }

    @Override
    public void tell(Narrator narrator) {
        // A registry of the tour's own: the robin is nobody else's business.
        ContractRegistry registry = ContractRegistry.childOf(ContractRegistry.global());
        Robin robin = new Robin();
        narrator.say("Robin is final and implements nothing; somebody else wrote it:");
        narrator.ask("registry.isInstance(robin, Bird.class)", registry.isInstance(robin, Bird.class));
        narrator.ask("registry.register(Bird.class, Robin.class)", registry.register(Bird.class, Robin.class));
        narrator.ask("registry.isInstance(robin, Bird.class)", registry.isInstance(robin, Bird.class));
        narrator.say("(Contracts.register does so for the whole application; this registry is the tour's own.)");
        Bird bird = registry.adapt(robin, Bird.class);
        narrator.say("As a Bird, the robin has Bird's default methods, too:");
        narrator.ask("bird.sighting()", bird.sighting());
    }
}
