package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableMapping;

/**
 * The entries of a mutable mapping seen as a map; what is changed here is changed there.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class MutableMappingEntries<K, V> extends MappingEntries<K, V> {
    private final MutableMapping<K, V> mapping;

    MutableMappingEntries(MutableMapping<K, V> mapping) {
        super(mapping);
        this.mapping = mapping;
    }

    @Override
    @SuppressWarnings("unchecked") // What is contained is an entry of the mapping.
    public boolean remove(@Nullable Object element) {
        boolean present = contains(element);
        if (present) {
            mapping.remove(((Map.Entry<K, V>) element).getKey());
        }
        return present;
    }

    @Override
    public void clear() {
        mapping.clear();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
        return new EntryIterator<>(mapping);
    }

    private static final class EntryIterator<K, V> implements Iterator<Map.Entry<K, V>> {
        private final MutableMapping<K, V> mapping;
        private final Iterator<K> keys;

        EntryIterator(MutableMapping<K, V> mapping) {
            this.mapping = mapping;
            this.keys = new RemovingIterator<>(mapping.iterator(), mapping::remove);
        }

        @Override
        public boolean hasNext() {
            return keys.hasNext();
        }

        @Override
        public Map.Entry<K, V> next() {
            return new WritingEntry<>(mapping, keys.next());
        }

        @Override
        public void remove() {
            keys.remove();
        }
    }
}
