package org.typecontracts.internal.protocols;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Reversible;

/** Adapts the keys of navigable maps, and the collections with an order that JDK 21 brought. */
final class ReversibleExtension implements Function<Object, Reversible<?>> {
    /** The types that JDK 21 brought, as far as there are such. */
    static final List<Class<?>> SEQUENCED = PlatformClasses.findAll("java.util.SequencedSet", "java.util.SequencedMap");

    @Override
    public Reversible<?> apply(Object subject) {
        if (subject instanceof NavigableMap<?, ?> map) {
            return new NavigableKeys<>(map);
        }
        return subject instanceof Map<?, ?> map
                ? new Sequenced<>(map, map.keySet(), SequencedKeys.of(map))
                : new Sequenced<>(subject, (java.lang.Iterable<?>) subject, SequencedElements.of(subject));
    }

    private static final class NavigableKeys<K> extends Wrapper<NavigableMap<K, ?>> implements Reversible<K> {
        NavigableKeys(NavigableMap<K, ?> target) {
            super(target);
        }

        @Override
        public Iterator<K> iterator() {
            return target.navigableKeySet().iterator();
        }

        @Override
        public Iterator<K> reversed() {
            return target.descendingKeySet().iterator();
        }
    }

    private static final class Sequenced<T> extends Wrapper<Object> implements Reversible<T> {
        private final java.lang.Iterable<T> elements;
        private final SequencedElements reversible;

        Sequenced(Object target, java.lang.Iterable<T> elements, SequencedElements reversible) {
            super(target);
            this.elements = elements;
            this.reversible = reversible;
        }

        @Override
        public Iterator<T> iterator() {
            return elements.iterator();
        }

        @Override
        @SuppressWarnings("unchecked") // The view has the same elements.
        public Iterator<T> reversed() {
            return (Iterator<T>) reversible.reversed().iterator();
        }
    }
}
