package org.typecontracts.internal.protocols;

import java.util.Iterator;
import java.util.Map;
import org.typecontracts.protocols.Mapping;

/**
 * The keys of a mapping with their values.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class MappingItems<K, V> extends SetView<Map.Entry<K, V>> {
    private final Mapping<K, V> mapping;

    /**
     * Make the view.
     *
     * @param mapping the mapping
     */
    public MappingItems(Mapping<K, V> mapping) {
        this.mapping = mapping;
    }

    @Override
    public int size() {
        return mapping.size();
    }

    @Override
    public boolean contains(Map.Entry<K, V> item) {
        V value = mapping.get(item.getKey());
        return Elements.same(item.getValue(), value) && (value != null || mapping.containsKey(item.getKey()));
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new ItemIterator<>(mapping);
    }
}
