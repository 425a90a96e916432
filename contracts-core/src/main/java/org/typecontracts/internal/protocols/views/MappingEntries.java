package org.typecontracts.internal.protocols.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.Mapping;

/**
 * The entries of a mapping seen as a map.
 *
 * @param <K> the keys
 * @param <V> the values
 */
class MappingEntries<K, V> extends SetLikeSet<Map.Entry<K, V>> {
    MappingEntries(Mapping<K, V> mapping) {
        super(new MappingItems<>(mapping));
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return element instanceof Map.Entry<?, ?> && super.contains(element);
    }
}
