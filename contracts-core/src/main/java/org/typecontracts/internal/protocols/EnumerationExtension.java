package org.typecontracts.internal.protocols;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;

/** Adapts enumerations to iterators. */
final class EnumerationExtension<E> implements Function<Enumeration<E>, Iterator<E>> {
    @Override
    public Iterator<E> apply(Enumeration<E> subject) {
        return new EnumerationIterator<>(subject);
    }

    private static final class EnumerationIterator<T> extends Wrapper<Enumeration<T>> implements Iterator<T> {
        EnumerationIterator(Enumeration<T> target) {
            super(target);
        }

        @Override
        public boolean hasNext() {
            return target.hasMoreElements();
        }

        @Override
        public T next() {
            return target.nextElement();
        }
    }
}
