package org.typecontracts.internal.protocols.behaviour;

import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.CallableLike;

/**
 * Two callables in a row.
 *
 * @param first what is called with the arguments
 * @param next what is called with its result
 */
public record Chained(CallableLike first, CallableLike next) implements CallableLike {
    @Override
    public @Nullable Object call(@Nullable Object... arguments) throws Exception {
        return next.call(first.call(arguments));
    }
}
