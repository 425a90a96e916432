package org.typecontracts.internal.protocols.collections;

import java.util.Set;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSetLike;

/** Adapts sets that are to be changed. */
final class MutableSetLikeExtension<E> implements Function<Set<E>, MutableSetLike<E>> {
    @Override
    public MutableSetLike<E> apply(Set<E> subject) {
        return new MutableJavaSet<>(subject);
    }
}
