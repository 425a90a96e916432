package org.typecontracts.internal.protocols;

import java.util.Set;
import java.util.function.Function;
import org.typecontracts.protocols.SetLike;

/** Adapts sets. */
final class SetLikeExtension implements Function<Object, SetLike<?>> {
    @Override
    public SetLike<?> apply(Object subject) {
        return new JavaSet<>((Set<?>) subject);
    }
}
