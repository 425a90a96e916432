package org.typecontracts.internal.protocols.collections;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sequence;

/**
 * An atomic array as a sequence of what it holds from moment to moment.
 *
 * @param <T> the elements, boxed
 */
final class AtomicSequence<T> extends Wrapper<Object> implements Sequence<T> {
    AtomicSequence(Object target) {
        super(target);
    }

    @Override
    public int size() {
        if (target instanceof AtomicIntegerArray array) {
            return array.length();
        }
        return target instanceof AtomicLongArray array ? array.length() : ((AtomicReferenceArray<?>) target).length();
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever adapts an array knows what is in it.
    public T get(int index) {
        return (T) element(index);
    }

    private Object element(int index) {
        if (target instanceof AtomicIntegerArray array) {
            return array.get(index);
        }
        return target instanceof AtomicLongArray array
                ? (Object) array.get(index)
                : ((AtomicReferenceArray<?>) target).get(index);
    }
}
