package org.typecontracts.internal.protocols.collections;

import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts lists. */
final class ListExtension<E> implements Function<List<E>, Sequence<E>> {
    @Override
    public Sequence<E> apply(List<E> subject) {
        return new JavaList<>(subject);
    }
}
