package org.typecontracts.examples.tour;

import org.typecontracts.Contracts;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Protocols;

/**
 * The team gains one method, and with it the protocol.
 *
 * @since 0.1.0
 */
public final class GainedMethod implements Step {
    /** Make the step. */
    public GainedMethod() {}

    @Override
    public String title() {
        return "One method more, and the team is iterable";
    }

    @Override
    public void tell(Narrator narrator) {
        IterableTeam team = new IterableTeam("Ada", "Bo", "Cleo");
        narrator.say("IterableTeam adds iterator(), and still implements nothing:");
        narrator.ask("Contracts.isInstance(team, Iterable.class)", Contracts.isInstance(team, Iterable.class));
        for (Object member : Protocols.iterate(team)) {
            narrator.quote(member + " has binoculars");
        }
        Iterable<?> members = Contracts.adapt(team, Iterable.class);
        narrator.say("An adapter brings the protocol's other methods along:");
        narrator.ask("members.stream().count()", members.stream().count());
    }
}
