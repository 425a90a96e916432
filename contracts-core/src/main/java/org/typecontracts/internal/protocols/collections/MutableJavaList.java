package org.typecontracts.internal.protocols.collections;

import java.util.List;
import org.typecontracts.protocols.MutableSequence;

/**
 * A {@link List} as a mutable sequence.
 *
 * @param <T> the elements
 */
final class MutableJavaList<T> extends JavaList<T> implements MutableSequence<T> {
    MutableJavaList(List<T> target) {
        super(target);
    }

    @Override
    public void set(int index, T element) {
        target.set(index, element);
    }

    @Override
    public void remove(int index) {
        target.remove(index);
    }

    @Override
    public void add(int index, T element) {
        target.add(index, element);
    }

    @Override
    public void append(T element) {
        target.add(element);
    }

    /** One question of the list: another thread may change it between two. */
    @Override
    public T pop(int index) {
        return target.remove(index);
    }

    @Override
    public void removeValue(T value) {
        if (!target.remove((Object) value)) {
            // May still be here without being equal to itself.
            MutableSequence.super.removeValue(value);
        }
    }

    @Override
    public void clear() {
        target.clear();
    }

    @Override
    public List<T> asList() {
        return target;
    }
}
