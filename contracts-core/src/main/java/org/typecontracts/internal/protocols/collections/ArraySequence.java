package org.typecontracts.internal.protocols.collections;

import java.lang.reflect.Array;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sequence;

/**
 * An array of any kind as a sequence.
 *
 * @param <T> the elements, boxed
 */
final class ArraySequence<T> extends Wrapper<Object> implements Sequence<T> {
    ArraySequence(Object target) {
        super(target);
    }

    @Override
    public int size() {
        return Array.getLength(target);
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever adapts an array knows what is in it.
    public T get(int index) {
        return (T) element(index);
    }

    private Object element(int index) {
        if (target instanceof Object[] array) {
            return array[index];
        }
        if (target instanceof int[] array) {
            return array[index];
        }
        return Array.get(target, index);
    }

    @Override
    public int indexOf(T value, int from, int to) {
        return target instanceof Object[]
                ? Sequence.super.indexOf(value, from, to)
                : PrimitiveSearch.indexOf(target, value, from, Math.min(to, size()));
    }

    @Override
    public int count(T value) {
        int count = 0;
        for (int index = indexOf(value); index >= 0; index = indexOf(value, index + 1, size())) {
            count++;
        }
        return count;
    }
}
