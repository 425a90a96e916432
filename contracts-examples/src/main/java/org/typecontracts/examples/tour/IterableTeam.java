package org.typecontracts.examples.tour;

import java.util.Iterator;

/**
 * The same team with one method more; it still implements nothing.
 *
 * @since 0.1.0
 */
public final class IterableTeam extends Team {
    /**
     * Make a team.
     *
     * @param members the names of its members
     */
    public IterableTeam(String... members) {
        super(members);
    }

    /**
     * Go through the members.
     *
     * @return the members' names, one after the other
     */
    public Iterator<String> iterator() {
        return members().iterator();
    }
}
