package org.typecontracts.internal.protocols;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.function.Function;
import org.typecontracts.Contract;
import org.typecontracts.protocols.Reversible;

/** Adapts the keys of navigable maps, and the collections with an order that JDK 21 brought. */
final class ReversibleExtension implements Function<Object, Reversible<?>> {
    @Override
    public Reversible<?> apply(Object subject) {
        return subject instanceof NavigableMap<?, ?> map
                ? new NavigableKeys<>(map)
                : new Sequenced<>((java.lang.Iterable<?>) subject);
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

    /** What {@code java.util.SequencedCollection} looks like to a library that is compiled for JDK 17. */
    public interface ReversedView {
        /**
         * Return the elements in the opposite order.
         *
         * @return a view
         */
        java.lang.Iterable<?> reversed();
    }

    private static final class Sequenced<T> extends Wrapper<java.lang.Iterable<T>> implements Reversible<T> {
        private static final Contract<ReversedView> VIEW = Contract.structural(ReversedView.class);

        Sequenced(java.lang.Iterable<T> target) {
            super(target);
        }

        @Override
        public Iterator<T> iterator() {
            return target.iterator();
        }

        @Override
        @SuppressWarnings("unchecked") // The view has the same elements.
        public Iterator<T> reversed() {
            return (Iterator<T>) VIEW.adapt(target).reversed().iterator();
        }
    }
}
