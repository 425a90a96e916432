package org.typecontracts.internal.protocols.views;

import org.typecontracts.protocols.MutableSequence;

/**
 * A mutable sequence as a list. Its iterators notice changes made through this view.
 *
 * @param <T> the elements
 */
public final class MutableSequenceList<T> extends SequenceList<T> {
    private final MutableSequence<T> sequence;

    /**
     * Make the view.
     *
     * @param sequence the sequence
     */
    public MutableSequenceList(MutableSequence<T> sequence) {
        super(sequence);
        this.sequence = sequence;
    }

    @Override
    public T set(int index, T element) {
        T replaced = sequence.get(index);
        sequence.set(index, element);
        return replaced;
    }

    @Override
    public void add(int index, T element) {
        sequence.add(index, element);
        modCount++;
    }

    @Override
    public T remove(int index) {
        T removed = sequence.pop(index);
        modCount++;
        return removed;
    }
}
