package org.typecontracts.internal.protocols.views;

import java.util.Iterator;

/**
 * Moves a second iterator on, and has it look ahead, each time between the question whether there is a next element and
 * the element.
 *
 * @param target the iterator whose elements these are
 * @param other the second one
 * @param <T> the elements
 */
public record DisturbedIterator<T>(Iterator<T> target, Iterator<?> other) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        boolean hasNext = target.hasNext();
        if (other.hasNext()) {
            other.next();
            other.hasNext();
        }
        return hasNext;
    }

    @Override
    public T next() {
        return target.next();
    }
}
