package org.typecontracts.internal.protocols;

import java.util.Set;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSetLike;

/** Adapts sets. */
final class SetExtension implements Function<Object, MutableSetLike<?>> {
    @Override
    public MutableSetLike<?> apply(Object subject) {
        return new JavaSet<>((Set<?>) subject);
    }
}
