package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.typecontracts.protocols.Sequence;

/**
 * Visits a sequence by its positions.
 *
 * @param <T> the elements
 */
public final class IndexIterator<T> implements Iterator<T> {
    private final Sequence<T> sequence;
    private int next;

    /**
     * Stand before the first element.
     *
     * @param sequence the sequence
     */
    public IndexIterator(Sequence<T> sequence) {
        this.sequence = sequence;
    }

    @Override
    public boolean hasNext() {
        return next < sequence.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The sequence has no element at [" + next + "]");
        }
        return sequence.get(next++);
    }
}
