package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;

/**
 * Tells which classes a class keeps alive: those whose loader is its own loader or an ancestor of it.
 *
 * <p>A cache that is reachable from the first class may hold the second strongly, and forget nothing, and leak nothing.
 */
final class LoaderLineage {
    private LoaderLineage() {}

    /**
     * Return whether a class cannot be unloaded before another, or before this library.
     *
     * @param type the class that a cache wants to hold
     * @param holder the class that the cache belongs to
     */
    static boolean keeps(Class<?> holder, Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return isAncestor(loader, holder.getClassLoader()) || isAncestor(loader, LoaderLineage.class.getClassLoader());
    }

    private static boolean isAncestor(@Nullable ClassLoader ancestor, @Nullable ClassLoader loader) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return ancestor == null;
    }
}
