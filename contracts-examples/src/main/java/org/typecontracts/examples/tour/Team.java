package org.typecontracts.examples.tour;

import java.util.List;

/**
 * A team of bird watchers, written by someone who never heard of this library: it implements nothing.
 *
 * @since 0.1.0
 */
public class Team {
    private final List<String> members;

    /**
     * Make a team.
     *
     * @param members the names of its members
     */
    public Team(String... members) {
        this.members = List.of(members);
    }

    /**
     * Return how many they are.
     *
     * @return the number of members
     */
    public int size() {
        return members.size();
    }

    /**
     * Say whether someone is in the team.
     *
     * @param name the name
     * @return whether the team has a member of that name
     */
    public boolean contains(String name) {
        return members.contains(name);
    }

    /**
     * Return the names.
     *
     * @return the members' names, in the order in which they joined
     */
    public List<String> members() {
        return members;
    }
}
