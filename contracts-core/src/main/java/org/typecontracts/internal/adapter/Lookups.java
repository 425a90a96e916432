package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.LookupReach;

/**
 * Picks the lookup with which a class can be reached: everybody's, this module's own, or the caller's. Nobody's rights
 * are widened; a package must be exported or opened by its module.
 */
final class Lookups {
    private static final Lookup OWN = MethodHandles.lookup();
    private static final Module MODULE = Lookups.class.getModule();

    private Lookups() {}

    /**
     * Return a lookup for the public members of a class.
     *
     * @param type the class to link through; an array is reached as its elements are
     * @param callers the caller's lookup, or null
     * @throws IllegalAccessException if none reaches the class
     */
    static Lookup membersOf(Class<?> type, @Nullable Lookup callers) throws IllegalAccessException {
        Class<?> element = elementOf(type);
        // This module's own lookup would tie the names in signatures to what its loader makes of them.
        if (Visibility.isPublicToAll(element)) {
            return MethodHandles.publicLookup();
        }
        if (isOpen(element)) {
            return inside(element, OWN);
        }
        if (Visibility.isPublicTo(MODULE, element)) {
            MODULE.addReads(element.getModule());
            return OWN;
        }
        if (callers == null) {
            throw new IllegalAccessException("neither exported nor open to " + MODULE);
        }
        return LookupReach.opens(callers, element) ? inside(element, callers) : callers;
    }

    /**
     * Return a lookup for the members of a class, public or not; where its package is out of reach, for the public
     * ones.
     *
     * @param type the class
     * @param callers the caller's lookup, or null
     * @throws IllegalAccessException if none reaches the class
     */
    static Lookup allMembersOf(Class<?> type, @Nullable Lookup callers) throws IllegalAccessException {
        return canStandBeside(type, callers) ? beside(type, callers) : membersOf(type, callers);
    }

    /** Return whether this module, or else the caller, has the rights of a class's own package. */
    static boolean canStandBeside(Class<?> type, @Nullable Lookup callers) {
        return isOpen(type) || callers != null && LookupReach.opens(callers, type);
    }

    /**
     * Return a lookup with the rights of a class's own package.
     *
     * @param type a class of which {@link #canStandBeside} is true
     * @param callers the caller's lookup, or null
     * @throws IllegalAccessException if neither has them
     */
    static Lookup beside(Class<?> type, @Nullable Lookup callers) throws IllegalAccessException {
        return inside(type, callers == null || isOpen(type) ? OWN : callers);
    }

    private static boolean isOpen(Class<?> type) {
        return type.getModule().isOpen(type.getPackageName(), MODULE);
    }

    private static Lookup inside(Class<?> type, Lookup lookup) throws IllegalAccessException {
        MODULE.addReads(type.getModule());
        return MethodHandles.privateLookupIn(type, lookup);
    }

    /** Return the type of an array's elements, and of theirs if they are arrays; any other type as it is. */
    static Class<?> elementOf(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element;
    }
}
