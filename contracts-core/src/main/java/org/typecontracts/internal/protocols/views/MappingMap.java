package org.typecontracts.internal.protocols.views;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.Mapping;

/**
 * A mapping as an unmodifiable map.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public class MappingMap<K, V> extends AbstractMap<K, V> {
    private final Mapping<K, V> mapping;

    /**
     * Make the view.
     *
     * @param mapping the mapping
     */
    public MappingMap(Mapping<K, V> mapping) {
        this.mapping = mapping;
    }

    @Override
    public int size() {
        return mapping.size();
    }

    @Override
    @SuppressWarnings("unchecked") // As java.util.Map allows, a ClassCastException answers what cannot be a key.
    public boolean containsKey(@Nullable Object key) {
        return mapping.containsKey((K) key);
    }

    @Override
    @SuppressWarnings("unchecked") // As java.util.Map allows, a ClassCastException answers what cannot be a key.
    public @Nullable V get(@Nullable Object key) {
        return mapping.get((K) key);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new MappingEntries<>(mapping);
    }
}
