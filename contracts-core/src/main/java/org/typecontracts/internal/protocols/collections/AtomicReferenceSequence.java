package org.typecontracts.internal.protocols.collections;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sequence;

/**
 * An atomic array of objects as a sequence of what it holds from moment to moment.
 *
 * @param <T> the elements
 */
final class AtomicReferenceSequence<T> extends Wrapper<AtomicReferenceArray<T>> implements Sequence<T> {
    AtomicReferenceSequence(AtomicReferenceArray<T> target) {
        super(target);
    }

    @Override
    public int size() {
        return target.length();
    }

    @Override
    public T get(int index) {
        return target.get(index);
    }
}
