package org.typecontracts.internal.protocols.views;

import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.SetLike;

/**
 * A set-like view that is equal to one with equal elements.
 *
 * @param <T> the elements
 */
abstract class SetView<T> implements SetLike<T> {
    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this || other instanceof SetView<?> view && asSet().equals(view.asSet());
    }

    @Override
    public final int hashCode() {
        return asSet().hashCode();
    }

    @Override
    public final String toString() {
        return asSet().toString();
    }
}
