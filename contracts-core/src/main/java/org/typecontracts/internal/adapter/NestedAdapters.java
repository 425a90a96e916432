package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;

/**
 * Adapts what passes through an adapter: results that should be a protocol, arguments that should be what the subject
 * takes.
 *
 * <p>An adapter asks this at every call of a member with a nested protocol, from any thread.
 */
@FunctionalInterface
public interface NestedAdapters {
    /**
     * Return the object as the contract.
     *
     * @param object the object that passes, or null
     * @param contract the class that it should be an instance of
     * @return the object itself where it is one already, else an adapter of it; null for null
     * @throws ClassCastException if it cannot be adapted
     */
    @Nullable
    Object adapt(@Nullable Object object, Class<?> contract);

    /**
     * Return whether functions that somebody registered adapt objects of a class, so that no adapter is generated.
     *
     * @param type the class of the objects
     * @param contract the class that they should be instances of
     * @return whether there is such a function
     */
    default boolean isExtended(Class<?> type, Class<?> contract) {
        return false;
    }
}
