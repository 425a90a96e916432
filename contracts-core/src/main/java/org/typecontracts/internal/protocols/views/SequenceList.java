package org.typecontracts.internal.protocols.views;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.typecontracts.protocols.Sequence;

/**
 * A sequence as an unmodifiable list.
 *
 * @param <T> the elements
 */
public class SequenceList<T> extends AbstractList<T> implements RandomAccess {
    private final Sequence<T> sequence;

    /**
     * Make the view.
     *
     * @param sequence the sequence
     */
    public SequenceList(Sequence<T> sequence) {
        this.sequence = sequence;
    }

    @Override
    public T get(int index) {
        return sequence.get(index);
    }

    @Override
    public int size() {
        return sequence.size();
    }
}
