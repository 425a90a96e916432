package org.typecontracts.internal.protocols.views;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Iterator;
import java.util.Map;

/**
 * Visits the entries of a map, each as it is at the moment.
 *
 * @param source visits the map's own entries
 * @param <K> the keys
 * @param <V> the values
 */
public record ImmutableItems<K, V>(Iterator<Map.Entry<K, V>> source) implements Iterator<Map.Entry<K, V>> {
    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public Map.Entry<K, V> next() {
        return new SimpleImmutableEntry<>(source.next());
    }
}
