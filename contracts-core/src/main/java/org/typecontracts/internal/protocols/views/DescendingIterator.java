package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.typecontracts.protocols.Sequence;

/**
 * Visits a sequence by its positions, from the last to the first.
 *
 * @param <T> the elements
 */
public final class DescendingIterator<T> implements Iterator<T> {
    private final Sequence<T> sequence;
    private int next;

    /**
     * Stand behind the last element.
     *
     * @param sequence the sequence
     */
    public DescendingIterator(Sequence<T> sequence) {
        this.sequence = sequence;
        this.next = sequence.size() - 1;
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The sequence has no element before its first");
        }
        return sequence.get(next--);
    }
}
