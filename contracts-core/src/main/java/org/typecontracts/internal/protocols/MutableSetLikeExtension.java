package org.typecontracts.internal.protocols;

import java.util.Set;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSetLike;

/** Adapts sets that are to be changed. */
final class MutableSetLikeExtension implements Function<Object, MutableSetLike<?>> {
    @Override
    public MutableSetLike<?> apply(Object subject) {
        return new MutableJavaSet<>((Set<?>) subject);
    }
}
