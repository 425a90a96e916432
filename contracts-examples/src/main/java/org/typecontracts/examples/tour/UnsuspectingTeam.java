package org.typecontracts.examples.tour;

import org.typecontracts.Contracts;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Iterable;
import org.typecontracts.protocols.Protocols;
import org.typecontracts.protocols.Sized;

/**
 * A team is sized and a container without knowing either.
 *
 * @since 0.1.0
 */
public final class UnsuspectingTeam implements Step {
    /** Make the step. */
    public UnsuspectingTeam() {}

    @Override
    public String title() {
        return "A team that nobody told about contracts";
    }

    @Override
    public void tell(Narrator narrator) {
        Team team = new Team("Ada", "Bo", "Cleo");
        narrator.say("Team implements nothing. It has size() and contains(String), and that is enough:");
        narrator.ask("Contracts.isInstance(team, Sized.class)", Contracts.isInstance(team, Sized.class));
        narrator.ask("Contracts.isInstance(team, Container.class)", Contracts.isInstance(team, Container.class));
        narrator.ask("Protocols.len(team)", Protocols.len(team));
        narrator.ask("Protocols.contains(team, \"Bo\")", Protocols.contains(team, "Bo"));
        narrator.say("It is not iterable, and the library says what is missing:");
        narrator.ask("Contracts.isInstance(team, Iterable.class)", Contracts.isInstance(team, Iterable.class));
        narrator.quote(Contracts.check(Team.class, Iterable.class).explain());
    }
}
