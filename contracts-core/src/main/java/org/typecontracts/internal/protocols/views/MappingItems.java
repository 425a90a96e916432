package org.typecontracts.internal.protocols.views;

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
        return item != null && contains(item.getKey(), item.getValue());
    }

    private boolean contains(K key, V value) {
        V present = mapping.get(key);
        return Elements.same(value, present) && (present != null || mapping.containsKey(key));
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new ItemIterator<>(mapping);
    }
}
