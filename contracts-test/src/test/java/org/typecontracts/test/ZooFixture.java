package org.typecontracts.test;

import java.util.List;
import org.typecontracts.Alias;
import org.typecontracts.Protocol;

/** Contracts and subjects that the tests of this package share. */
public final class ZooFixture {
    private ZooFixture() {}

    /** A protocol with one member. */
    @Protocol
    public interface Sized {
        @Alias("length")
        int size();

        default boolean isEmpty() {
            return size() == 0;
        }
    }

    /** A protocol with two members. */
    @Protocol
    public interface Roster {
        int size();

        List<String> members();
    }

    /** A nominal contract. */
    public interface Bird {
        String fly();
    }

    /** Sized without knowing it. */
    public static final class Team {
        private final List<String> members = List.of("Ann", "Bob", "Cid");

        public int size() {
            return members.size();
        }

        @Override
        public String toString() {
            return "Team" + members;
        }
    }

    /** A bird by declaration. */
    public static final class Parrot implements Bird {
        @Override
        public String fly() {
            return "flap";
        }
    }

    /** A bird by registration only. */
    public static final class Robin {
        public String fly() {
            return "flutter";
        }
    }
}
