package org.typecontracts.examples.tour;

import org.typecontracts.Contracts;

/**
 * A contract tells a person what it asks for, what it gives, and what it promises.
 *
 * @since 0.1.0
 */
public final class HelpForPeople implements Step {
    /** Make the step. */
    public HelpForPeople() {}

    @Override
    public String title() {
        return "Help, for people";
    }

    @Override
    public void tell(Narrator narrator) {
        narrator.say("Contracts.describe(Sighting.class) answers:");
        narrator.quote(Contracts.describe(Sighting.class));
        narrator.say("Its law is for tests: contracts-test puts it to every class that is to be a Sighting.");
    }
}
