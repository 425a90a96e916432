package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import java.util.Map;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Mapping;

/**
 * The values of a mapping, in the order of their keys.
 *
 * @param <V> the values
 */
public final class MappingValues<V> implements CollectionLike<V> {
    private final Mapping<?, V> mapping;
    private final java.lang.Iterable<V> values;

    /**
     * Make the view; each value is looked up by its key.
     *
     * @param mapping the mapping
     */
    public MappingValues(Mapping<?, V> mapping) {
        this(mapping, () -> values(mapping));
    }

    /**
     * Make the view of a mapping that finds its values without looking them up.
     *
     * @param mapping the mapping
     * @param values its values, in the order of their keys
     */
    public MappingValues(Mapping<?, V> mapping, java.lang.Iterable<V> values) {
        this.mapping = mapping;
        this.values = values;
    }

    @Override
    public int size() {
        return mapping.size();
    }

    @Override
    public boolean contains(V value) {
        return Elements.occurs(value, this);
    }

    @Override
    public Iterator<V> iterator() {
        return new UnmodifiableIterator<>(values.iterator());
    }

    private static <K, V> Iterator<V> values(Mapping<K, V> mapping) {
        Iterator<Map.Entry<K, V>> items = new ItemIterator<>(mapping);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public V next() {
                return items.next().getValue();
            }
        };
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
