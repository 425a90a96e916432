package org.typecontracts.internal.adaptation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The keys that lead from a map to one inside it.
 *
 * @param outer the way to the map around; null where that is the outermost
 * @param key the key in the map around
 */
record MapPath(@Nullable MapPath outer, String key) {
    /** Return the way to a key of the map that a path leads to; without a path, of the outermost. */
    static String to(@Nullable MapPath map, String key) {
        return map == null ? key : map + "." + key;
    }

    /** Maps may be nested deeper than a thread can call. */
    @Override
    public String toString() {
        Deque<String> keys = new ArrayDeque<>();
        for (MapPath path = this; path != null; path = path.outer) {
            keys.addFirst(path.key);
        }
        return String.join(".", keys);
    }
}
