package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/** Tells how far a lookup reaches. */
public final class LookupReach {
    private LookupReach() {}

    /**
     * Return whether the lookup's class could name another.
     *
     * @param lookup the lookup
     * @param type the other class
     * @return whether it is accessible, though perhaps not all that it declares
     */
    static boolean names(Lookup lookup, Class<?> type) {
        try {
            lookup.accessClass(type);
            return true;
        } catch (IllegalAccessException hidden) {
            return false;
        }
    }

    /**
     * Return whether the lookup has the rights of another class's own package: if that is open to its module, or of its
     * module.
     *
     * @param lookup the lookup
     * @param type the other class
     * @return whether all members of the class, or of an array's elements, are accessible
     */
    public static boolean opens(Lookup lookup, Class<?> type) {
        if (type.isArray()) {
            return opens(lookup, type.getComponentType());
        }
        try {
            MethodHandles.privateLookupIn(type, lookup);
            return true;
        } catch (IllegalAccessException closed) {
            return false;
        }
    }
}
