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
    private final java.lang.Iterable<Map.Entry<K, V>> items;

    /**
     * Make the view; each value is looked up by its key.
     *
     * @param mapping the mapping
     */
    public MappingItems(Mapping<K, V> mapping) {
        this(mapping, () -> new ItemIterator<>(mapping));
    }

    /**
     * Make the view of a mapping that finds its values without looking them up.
     *
     * @param mapping the mapping
     * @param items its keys with their values, immutable
     */
    public MappingItems(Mapping<K, V> mapping, java.lang.Iterable<Map.Entry<K, V>> items) {
        this.mapping = mapping;
        this.items = items;
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
        return items.iterator();
    }
}
