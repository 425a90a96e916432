package org.typecontracts.internal.adapter;

import org.jspecify.annotations.Nullable;

/**
 * Classes that need not be unloaded before the set: many readers, few writers, open addressing.
 *
 * <p>Reading takes no lock and no volatile read. A reader that races a writer may miss a class, which is then looked
 * for again under the lock; it never finds one that is not there.
 */
final class ClassSet {
    private @Nullable Class<?>[] places = new Class<?>[16];
    private int size;

    /**
     * Tell whether a class is in the set.
     *
     * @param type the class
     * @return whether it is; false also if it is just being added
     */
    boolean contains(Class<?> type) {
        @Nullable Class<?>[] current = places;
        return current[find(current, type)] != null;
    }

    /**
     * Add a class.
     *
     * @param type the class
     */
    synchronized void add(Class<?> type) {
        if (contains(type)) {
            return;
        }
        if (++size > places.length / 4) {
            grow();
        }
        places[find(places, type)] = type;
    }

    private void grow() {
        @Nullable Class<?>[] larger = new Class<?>[places.length * 2];
        for (Class<?> each : places) {
            if (each != null) {
                larger[find(larger, each)] = each;
            }
        }
        places = larger;
    }

    /** Return the index of a class, or of the free place where it belongs; at most a quarter of all places is taken. */
    private static int find(@Nullable Class<?>[] in, Class<?> type) {
        int index = type.hashCode() & in.length - 1;
        while (in[index] != type && in[index] != null) {
            index = index + 1 & in.length - 1;
        }
        return index;
    }
}
