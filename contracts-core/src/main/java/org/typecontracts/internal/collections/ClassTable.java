package org.typecontracts.internal.collections;

import org.jspecify.annotations.Nullable;

/**
 * Values for classes that need not be unloaded before the table: many readers, few writers, open addressing.
 *
 * <p>Reading takes no lock and no volatile read. A reader that races a writer may miss an entry, never see a wrong one:
 * it finds a class without its value, or an older array. What is missing is looked for again under the lock. Values are
 * published by that race, so what matters in them is final.
 *
 * @param <V> the values
 */
public final class ClassTable<V> {
    /** At even indexes a class or null, behind each class its value. */
    private @Nullable Object[] slots = new Object[32];

    private int size;

    /**
     * Return the value of a class.
     *
     * @param key the class
     * @return its value, or null if there is none or it is just being put
     */
    @SuppressWarnings("unchecked") // Only values of this type are put.
    public @Nullable V get(Class<?> key) {
        @Nullable Object[] current = slots;
        int index = find(current, key);
        // A free place may just be taken by another class: its value must not be read for this one's.
        return current[index] == key ? (V) current[index + 1] : null;
    }

    /**
     * Put a value unless there is one.
     *
     * @param key the class
     * @param value its value
     * @return the value that the class has now
     */
    public synchronized V putIfAbsent(Class<?> key, V value) {
        V present = get(key);
        if (present != null) {
            return present;
        }
        if (++size > slots.length / 8) {
            grow();
        }
        put(slots, key, value);
        return value;
    }

    private void grow() {
        @Nullable Object[] larger = new Object[slots.length * 2];
        for (int index = 0; index < slots.length; index += 2) {
            Object key = slots[index];
            if (key != null) {
                put(larger, key, slots[index + 1]);
            }
        }
        slots = larger;
    }

    private static void put(@Nullable Object[] into, Object key, @Nullable Object value) {
        int index = find(into, key);
        into[index + 1] = value;
        into[index] = key;
    }

    /** Return the index of a class, or of the free place where it belongs; at most a quarter of all places is taken. */
    private static int find(@Nullable Object[] in, Object key) {
        int mask = in.length - 2;
        int index = key.hashCode() << 1 & mask;
        while (in[index] != key && in[index] != null) {
            index = index + 2 & mask;
        }
        return index;
    }
}
