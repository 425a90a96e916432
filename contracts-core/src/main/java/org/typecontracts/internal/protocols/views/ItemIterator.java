package org.typecontracts.internal.protocols.views;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Iterator;
import java.util.Map;
import org.typecontracts.protocols.Mapping;

/** Visits the keys of a mapping with their values. */
final class ItemIterator<K, V> implements Iterator<Map.Entry<K, V>> {
    private final Mapping<K, V> mapping;
    private final Iterator<K> keys;

    ItemIterator(Mapping<K, V> mapping) {
        this.mapping = mapping;
        this.keys = mapping.iterator();
    }

    @Override
    public boolean hasNext() {
        return keys.hasNext();
    }

    @Override
    public Map.Entry<K, V> next() {
        K key = keys.next();
        return new SimpleImmutableEntry<>(key, mapping.get(key));
    }
}
