package org.typecontracts.internal.reflect;

/**
 * Tells which classes a class keeps alive: those whose loader is its own loader or an ancestor of it.
 *
 * <p>A cache that is reachable from the first class may hold the second strongly, and forget nothing, and leak nothing.
 */
public final class ClassLifetime {
    private ClassLifetime() {}

    /**
     * Return whether a class cannot be unloaded before another, or before this library.
     *
     * @param holder the class that a cache belongs to
     * @param type the class that the cache wants to hold
     * @return whether it may hold it
     */
    public static boolean keeps(Class<?> holder, Class<?> type) {
        return outlives(type, holder) || outlives(type, ClassLifetime.class);
    }

    /**
     * Return whether a class cannot be unloaded before another.
     *
     * @param type any class
     * @param other any class
     * @return whether the loader of the first is that of the other or an ancestor of it
     */
    public static boolean outlives(Class<?> type, Class<?> other) {
        ClassLoader ancestor = type.getClassLoader();
        for (ClassLoader each = other.getClassLoader(); each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return ancestor == null;
    }
}
