package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import org.typecontracts.protocols.Mapping;

/**
 * The keys of a mapping.
 *
 * @param <K> the keys
 */
public final class MappingKeys<K> extends SetView<K> {
    private final Mapping<K, ?> mapping;

    /**
     * Make the view.
     *
     * @param mapping the mapping
     */
    public MappingKeys(Mapping<K, ?> mapping) {
        this.mapping = mapping;
    }

    @Override
    public int size() {
        return mapping.size();
    }

    @Override
    public boolean contains(K key) {
        return mapping.containsKey(key);
    }

    @Override
    public Iterator<K> iterator() {
        return new UnmodifiableIterator<>(mapping.iterator());
    }
}
