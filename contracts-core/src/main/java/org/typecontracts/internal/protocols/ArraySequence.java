package org.typecontracts.internal.protocols;

import java.lang.reflect.Array;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sequence;

/** An array of any kind as a sequence. */
final class ArraySequence extends Wrapper<Object> implements Sequence<Object> {
    ArraySequence(Object target) {
        super(target);
    }

    @Override
    public int size() {
        return Array.getLength(target);
    }

    @Override
    public Object get(int index) {
        if (target instanceof Object[] array) {
            return array[index];
        }
        if (target instanceof int[] array) {
            return array[index];
        }
        return Array.get(target, index);
    }

    @Override
    public int indexOf(Object value, int from, int to) {
        return target instanceof Object[]
                ? Sequence.super.indexOf(value, from, to)
                : PrimitiveSearch.indexOf(target, value, from, Math.min(to, size()));
    }

    @Override
    public int count(Object value) {
        int count = 0;
        for (int index = indexOf(value); index >= 0; index = indexOf(value, index + 1, size())) {
            count++;
        }
        return count;
    }
}
