package org.typecontracts.internal.protocols;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.Mapping;

/**
 * The entries of a mapping seen as a map.
 *
 * @param <K> the keys
 * @param <V> the values
 */
class MappingEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {
    private final Mapping<K, V> mapping;

    MappingEntries(Mapping<K, V> mapping) {
        this.mapping = mapping;
    }

    @Override
    public int size() {
        return mapping.size();
    }

    @Override
    @SuppressWarnings("unchecked") // As java.util.Map allows, a ClassCastException answers what cannot be a key.
    public boolean contains(@Nullable Object element) {
        return element instanceof Map.Entry<?, ?> entry
                && mapping.containsKey((K) entry.getKey())
                && Elements.same(entry.getValue(), mapping.get((K) entry.getKey()));
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new ItemIterator<>(mapping);
    }
}
