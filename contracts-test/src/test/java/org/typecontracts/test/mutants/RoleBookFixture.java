package org.typecontracts.test.mutants;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.typecontracts.Contracts;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.SetLike;

/** A mapping by declaration, and mappings whose views do not tell the same. */
final class RoleBookFixture {
    private RoleBookFixture() {}

    /** Keeps every law of Mapping. */
    static class RoleBook implements Mapping<String, String> {
        final Map<String, String> roles = new HashMap<>(Map.of("Ann", "cook", "Bob", "pilot"));

        @Override
        public String get(String name) {
            return roles.get(name);
        }

        @Override
        public Iterator<String> iterator() {
            return roles.keySet().iterator();
        }

        @Override
        public int size() {
            return roles.size();
        }
    }

    static final class WrongItems extends RoleBook {
        @Override
        @SuppressWarnings("unchecked") // A class literal cannot name the type argument.
        public SetLike<Map.Entry<String, String>> items() {
            return Contracts.adapt(Set.of(Map.entry("Ann", "stowaway"), Map.entry("Bob", "pilot")), SetLike.class);
        }
    }

    static final class StaleValues extends RoleBook {
        @Override
        @SuppressWarnings("unchecked") // A class literal cannot name the type argument.
        public CollectionLike<String> values() {
            return Contracts.adapt(List.of("cook"), CollectionLike.class);
        }
    }

    static final class StaleKeys extends RoleBook {
        @Override
        @SuppressWarnings("unchecked") // A class literal cannot name the type argument.
        public SetLike<String> keys() {
            return Contracts.adapt(Set.of("Ann"), SetLike.class);
        }
    }
}
