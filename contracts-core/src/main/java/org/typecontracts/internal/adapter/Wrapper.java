package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;

/**
 * An adapter written by hand, for a type that does not conform by its members. As with a generated adapter, equality,
 * hash code and text are the target's, and whoever unwraps it gets the target.
 *
 * <p>A class and not an interface, because asking an object whether it is one must be fast for a no.
 *
 * @param <S> the type of the target
 */
public abstract class Wrapper<S> {
    /** The object that is adapted. */
    protected final S target;

    /**
     * Wrap an object.
     *
     * @param target the object to adapt
     */
    protected Wrapper(S target) {
        this.target = target;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this || Adapters.equals(target, other);
    }

    @Override
    public final int hashCode() {
        return target.hashCode();
    }

    @Override
    public final String toString() {
        return target.toString();
    }
}
