package org.typecontracts.internal.adaptation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.conformance.EditDistance;

/** A map beside the keys that lead to it, so that who reads it later can say where something is wrong. */
final class PlacedMap extends Wrapper<Map<String, @Nullable Object>> {
    /** A map that leads back to itself can be read on and on, and the way must not grow with it. */
    private static final int LONGEST_PATH = 200;

    private static final int KEYS_NAMED = 20;

    /** The keys, with a dot between two of them; null for the outermost map. */
    private final @Nullable String path;

    private PlacedMap(Map<String, @Nullable Object> map, @Nullable String path) {
        super(map);
        this.path = path;
    }

    static PlacedMap outermost(Map<String, @Nullable Object> map) {
        return new PlacedMap(map, null);
    }

    /** Return the map that stands under a key of this one. */
    PlacedMap inner(String key, Map<String, @Nullable Object> map) {
        return new PlacedMap(map, pathTo(key));
    }

    Map<String, @Nullable Object> map() {
        return target;
    }

    /** Return the keys that lead to what stands under a key of this map. */
    String pathTo(String key) {
        String full = path == null ? key : path + "." + key;
        int excess = full.length() - LONGEST_PATH;
        return excess <= 0 ? full : "..." + full.substring(excess);
    }

    /**
     * Return which keys there are in place of those that are sought, as part of a sentence: the first, in an order that
     * does not depend on the map, and the one that may have been meant.
     */
    String keys(List<String> sought) {
        List<String> keys = new ArrayList<>();
        for (Object key : target.keySet()) {
            keys.add(String.valueOf(key));
        }
        Collections.sort(keys);
        int named = Math.min(keys.size(), KEYS_NAMED);
        return (path == null ? "its keys" : "the keys under [" + path + "]") + " are ["
                + String.join(", ", keys.subList(0, named))
                + (named < keys.size() ? " and " + (keys.size() - named) + " more]" : "]")
                + nearest(keys, sought);
    }

    private static String nearest(List<String> keys, List<String> sought) {
        for (String each : sought) {
            String nearest = EditDistance.nearest(keys, each);
            if (nearest != null) {
                return ", of which [" + nearest + "] is nearest";
            }
        }
        return "";
    }
}
