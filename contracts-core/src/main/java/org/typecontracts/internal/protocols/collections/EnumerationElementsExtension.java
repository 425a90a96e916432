package org.typecontracts.internal.protocols.collections;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Iterable;

/** Adapts enumerations, which can be iterated once. */
final class EnumerationElementsExtension<E> implements Function<Enumeration<E>, Iterable<E>> {
    @Override
    public Iterable<E> apply(Enumeration<E> subject) {
        return new EnumerationElements<>(subject);
    }

    private static final class EnumerationElements<T> extends Wrapper<Enumeration<T>> implements Iterable<T> {
        EnumerationElements(Enumeration<T> target) {
            super(target);
        }

        @Override
        public Iterator<T> iterator() {
            return target.asIterator();
        }
    }
}
