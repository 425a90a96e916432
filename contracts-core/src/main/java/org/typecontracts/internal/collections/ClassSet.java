package org.typecontracts.internal.collections;

import org.jspecify.annotations.Nullable;

/**
 * Classes that need not be unloaded before the set: many readers, few writers, open addressing.
 *
 * <p>Reading takes no lock and no volatile read. A reader that races a writer may miss a class, which is then looked
 * for again under the lock; it never finds one that is not there.
 */
public final class ClassSet {
    private @Nullable Class<?>[] places = new Class<?>[16];
    private int size;

    /**
     * Return whether a class is in the set.
     *
     * @param type the class
     * @param hash its hash code, so that whoever looks into two sets asks for it once
     * @return whether it is; false also if it is just being added
     */
    public boolean contains(Class<?> type, int hash) {
        @Nullable Class<?>[] current = places;
        int mask = current.length - 1;
        for (int index = hash; ; index++) {
            Class<?> found = current[index & mask];
            if (found == type) {
                return true;
            }
            if (found == null) {
                return false;
            }
        }
    }

    /**
     * Add a class.
     *
     * @param type the class
     */
    public synchronized void add(Class<?> type) {
        if (contains(type, type.hashCode())) {
            return;
        }
        if (++size > places.length / 4) {
            grow();
        }
        put(places, type);
    }

    private void grow() {
        @Nullable Class<?>[] larger = new Class<?>[places.length * 2];
        for (Class<?> each : places) {
            if (each != null) {
                put(larger, each);
            }
        }
        places = larger;
    }

    /** Put a class into the first free place from where it belongs on; at most a quarter of all places is taken. */
    private static void put(@Nullable Class<?>[] into, Class<?> type) {
        int mask = into.length - 1;
        int index = type.hashCode();
        while (into[index & mask] != null) {
            index++;
        }
        into[index & mask] = type;
    }
}
