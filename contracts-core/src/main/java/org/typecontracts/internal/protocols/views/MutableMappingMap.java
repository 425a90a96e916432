package org.typecontracts.internal.protocols.views;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableMapping;

/**
 * A mutable mapping as a map.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class MutableMappingMap<K, V> extends MappingMap<K, V> {
    private final MutableMapping<K, V> mapping;

    /**
     * Make the view.
     *
     * @param mapping the mapping
     */
    public MutableMappingMap(MutableMapping<K, V> mapping) {
        super(mapping);
        this.mapping = mapping;
    }

    @Override
    public @Nullable V put(K key, V value) {
        V replaced = mapping.get(key);
        mapping.put(key, value);
        return replaced;
    }

    @Override
    @SuppressWarnings("unchecked") // What is contained is a key.
    public @Nullable V remove(@Nullable Object key) {
        return containsKey(key) ? mapping.pop((K) key) : null;
    }

    @Override
    public void clear() {
        mapping.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new MutableMappingEntries<>(mapping);
    }
}
