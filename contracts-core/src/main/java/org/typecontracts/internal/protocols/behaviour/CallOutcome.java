package org.typecontracts.internal.protocols.behaviour;

import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.protocols.CallableLike;

/**
 * What came of a call.
 *
 * @param value the result; null if there is none
 * @param failure the class of what was thrown; null if nothing was
 */
public record CallOutcome(@Nullable Object value, @Nullable Class<?> failure) {
    /**
     * Call a callable with one argument.
     *
     * @param callable the callable
     * @param argument the argument
     * @return what came of it
     */
    public static CallOutcome of(CallableLike callable, @Nullable Object argument) {
        try {
            return new CallOutcome(callable.call(argument), null);
        } catch (Exception thrown) {
            return new CallOutcome(null, thrown.getClass());
        }
    }

    /**
     * Return whether something was thrown.
     *
     * @return whether there is no result
     */
    public boolean isFailure() {
        return failure != null;
    }

    /**
     * Return whether there is a certain result.
     *
     * @param expected the result
     * @return whether it is identical or equal
     */
    public boolean isResult(@Nullable Object expected) {
        return failure == null && Elements.same(expected, value);
    }
}
