package org.typecontracts.internal.protocols;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
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
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return mapping.size();
        }

        @Override
        public boolean contains(@Nullable Object element) {
            return element instanceof Map.Entry<?, ?> entry
                    && containsKey(entry.getKey())
                    && Elements.same(entry.getValue(), get(entry.getKey()));
        }

        @Override
        public boolean remove(@Nullable Object element) {
            boolean present = contains(element);
            if (present) {
                MutableMappingMap.this.remove(((Map.Entry<?, ?>) element).getKey());
            }
            return present;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<K> keys = new RemovingIterator<>(mapping.iterator(), mapping::remove);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return keys.hasNext();
                }

                @Override
                public Map.Entry<K, V> next() {
                    K key = keys.next();
                    return new WritingEntry<>(mapping, key);
                }

                @Override
                public void remove() {
                    keys.remove();
                }
            };
        }

        @Override
        public void clear() {
            mapping.clear();
        }
    }

    /** An entry that writes to the mapping. */
    private static final class WritingEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private static final long serialVersionUID = 1L;

        /** Not serialised: a copy of the entry writes to itself only. */
        private final transient @Nullable MutableMapping<K, V> mapping;

        WritingEntry(MutableMapping<K, V> mapping, K key) {
            super(key, mapping.get(key));
            this.mapping = mapping;
        }

        @Override
        public V setValue(V value) {
            if (mapping != null) {
                mapping.put(getKey(), value);
            }
            return super.setValue(value);
        }
    }
}
