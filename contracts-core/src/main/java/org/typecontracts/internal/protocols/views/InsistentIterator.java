package org.typecontracts.internal.protocols.views;

import java.util.Iterator;

/**
 * Asks another iterator more often than it need be asked whether it has a next element.
 *
 * @param target the other iterator
 * @param <T> the elements
 */
public record InsistentIterator<T>(Iterator<T> target) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        boolean first = target.hasNext();
        boolean second = target.hasNext();
        return target.hasNext() && first && second;
    }

    @Override
    public T next() {
        return target.next();
    }
}
