package org.typecontracts.internal.protocols.collections;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * An atomic array of numbers as a sequence of what it holds from moment to moment.
 *
 * @param <T> the elements, boxed
 */
final class AtomicSequence<T> extends NumberSequence<Object, T> {
    AtomicSequence(Object target) {
        super(target);
    }

    @Override
    public int size() {
        return target instanceof AtomicIntegerArray array ? array.length() : ((AtomicLongArray) target).length();
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever adapts an array knows what is in it.
    public T get(int index) {
        return (T) element(index);
    }

    private Object element(int index) {
        return target instanceof AtomicIntegerArray array
                ? (Object) array.get(index)
                : ((AtomicLongArray) target).get(index);
    }
}
