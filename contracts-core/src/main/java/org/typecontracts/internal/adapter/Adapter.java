package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;

/**
 * What every generated adapter implements beside its contract, and nothing else does.
 *
 * <p>It is the only class of this library that generated code names. Callers use {@link Adapters}. The method's name is
 * one that no contract has.
 */
public interface Adapter {
    /**
     * Return the object that the adapter forwards to.
     *
     * @return the target
     */
    Object $target();

    /**
     * Return whether an adapter equals another object: if its target does, an adapter being taken for its own target.
     *
     * <p>So adapters of equal targets are equal, whatever their contracts. An object that knows nothing of adapters
     * cannot return the compliment.
     *
     * @param target the adapter's target
     * @param other the other object
     * @return whether they are equal
     */
    static boolean equals(Object target, @Nullable Object other) {
        return target.equals(other instanceof Adapter adapter ? adapter.$target() : other);
    }

    /**
     * Return the hash code of an adapter: its target's.
     *
     * @param target the adapter's target
     * @return the hash code
     */
    static int hashCode(Object target) {
        return target.hashCode();
    }

    /**
     * Return an adapter as text: as its target is.
     *
     * @param target the adapter's target
     * @return the text
     */
    static String toString(Object target) {
        return target.toString();
    }
}
