package org.typecontracts.internal.protocols.collections;

import java.util.Set;
import java.util.function.Function;
import org.typecontracts.protocols.SetLike;

/** Adapts sets. */
final class SetLikeExtension<E> implements Function<Set<E>, SetLike<E>> {
    @Override
    public SetLike<E> apply(Set<E> subject) {
        return new JavaSet<>(subject);
    }
}
