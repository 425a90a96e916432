package org.typecontracts.internal.registry;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A set of objects, told apart by identity, that it does not keep alive. Thread-safe; asking never locks.
 *
 * @param <E> the objects
 */
final class WeakSet<E> {
    private final Set<Object> elements = ConcurrentHashMap.newKeySet();
    private final ReferenceQueue<E> cleared = new ReferenceQueue<>();

    /** An element, as it is held. */
    private static final class Held<E> extends WeakReference<E> {
        private final int hash;

        Held(E element, ReferenceQueue<? super E> cleared) {
            super(element, cleared);
            this.hash = System.identityHashCode(element);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other == this || other instanceof Sought sought && refersToSame(sought);
        }

        @SuppressWarnings("unchecked") // Only the identity matters.
        private boolean refersToSame(Sought sought) {
            return refersTo((E) sought.element);
        }
    }

    /** An element, as it is looked up. */
    private record Sought(Object element) {
        @Override
        public int hashCode() {
            return System.identityHashCode(element);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Held<?> held && held.equals(this);
        }
    }

    boolean contains(E element) {
        return elements.contains(new Sought(element));
    }

    /** Add an element. */
    void add(E element) {
        for (Reference<?> next = cleared.poll(); next != null; next = cleared.poll()) {
            elements.remove(next);
        }
        if (!contains(element)) {
            elements.add(new Held<>(element, cleared));
        }
    }
}
