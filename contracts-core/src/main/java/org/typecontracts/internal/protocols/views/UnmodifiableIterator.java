package org.typecontracts.internal.protocols.views;

import java.util.Iterator;

/**
 * An iterator that does not remove, even where another that it asks would.
 *
 * @param <T> the elements
 */
final class UnmodifiableIterator<T> implements Iterator<T> {
    private final Iterator<? extends T> source;

    UnmodifiableIterator(Iterator<? extends T> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public T next() {
        return source.next();
    }
}
