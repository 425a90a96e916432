package org.typecontracts.internal.protocols.collections;

import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSequence;

/** Adapts lists that are to be changed. */
final class MutableSequenceExtension<E> implements Function<List<E>, MutableSequence<E>> {
    @Override
    public MutableSequence<E> apply(List<E> subject) {
        return new MutableJavaList<>(subject);
    }
}
