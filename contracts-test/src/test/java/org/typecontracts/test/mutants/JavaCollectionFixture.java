package org.typecontracts.test.mutants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections of the JDK, and bad ones that extend them. */
final class JavaCollectionFixture {
    private static final List<String> NAMES = List.of("Ann", "Bob", "Cid");

    private JavaCollectionFixture() {}

    static List<String> list() {
        return new ArrayList<>(NAMES);
    }

    static Set<String> set() {
        return new HashSet<>(NAMES);
    }

    static Map<String, String> map() {
        return new HashMap<>(Map.of("Ann", "cook", "Bob", "pilot"));
    }

    /** A list to be spoiled. */
    abstract static class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(NAMES);
        }
    }

    static final class ShiftedGet extends Names {
        private static final long serialVersionUID = 1L;

        @Override
        public String get(int index) {
            return super.get((index + 1) % size());
        }
    }

    static final class NegativeIndex extends Names {
        private static final long serialVersionUID = 1L;

        @Override
        public String get(int index) {
            return super.get(index == -1 ? size() - 1 : index);
        }
    }

    static final class NullBeyondTheEnd extends Names {
        private static final long serialVersionUID = 1L;

        @Override
        public String get(int index) {
            return index >= size() ? null : super.get(index);
        }
    }

    static final class AddsInFront extends Names {
        private static final long serialVersionUID = 1L;

        @Override
        public void add(int index, String name) {
            super.add(0, name);
        }

        @Override
        public boolean add(String name) {
            super.add(0, name);
            return true;
        }
    }

    static final class KeepsEverything extends Names {
        private static final long serialVersionUID = 1L;

        @Override
        public String remove(int index) {
            return get(index);
        }
    }

    /** A set to be spoiled. */
    abstract static class NameSet extends HashSet<String> {
        private static final long serialVersionUID = 1L;

        NameSet() {
            super(NAMES);
        }
    }

    static final class IteratesPairs extends NameSet {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> iterator() {
            return List.of("Ann", "Bob", "Ann").iterator();
        }
    }

    static final class IgnoresAdd extends NameSet {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(String name) {
            return NAMES.contains(name) && super.add(name);
        }

        @Override
        public boolean addAll(Collection<? extends String> names) {
            return names.stream().map(this::add).reduce(false, Boolean::logicalOr);
        }
    }

    static final class IgnoresRemove extends NameSet {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean remove(Object name) {
            return false;
        }
    }

    /** A map to be spoiled. */
    abstract static class Roles extends HashMap<String, String> {
        private static final long serialVersionUID = 1L;

        Roles() {
            super(map());
        }
    }

    static final class IgnoresPut extends Roles {
        private static final long serialVersionUID = 1L;

        @Override
        public String put(String name, String role) {
            return null;
        }
    }

    static final class IgnoresUnmapping extends Roles {
        private static final long serialVersionUID = 1L;

        @Override
        public String remove(Object name) {
            return null;
        }
    }
}
