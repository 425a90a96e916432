package org.typecontracts.protocols;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map in everything but name: implements nothing.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public class DuckMapFixture<K, V> {
    private final Map<K, V> entries = new LinkedHashMap<>();

    public V get(K key) {
        return entries.get(key);
    }

    public Iterator<K> iterator() {
        return entries.keySet().iterator();
    }

    public int size() {
        return entries.size();
    }

    public void put(K key, V value) {
        entries.put(key, value);
    }

    public void remove(K key) {
        entries.remove(key);
    }
}
