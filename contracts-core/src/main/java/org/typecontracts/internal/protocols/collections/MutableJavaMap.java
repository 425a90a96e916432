package org.typecontracts.internal.protocols.collections;

import java.util.Map;
import org.typecontracts.protocols.MutableMapping;

/**
 * A {@link Map} as a mutable mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class MutableJavaMap<K, V> extends JavaMap<K, V> implements MutableMapping<K, V> {
    MutableJavaMap(Map<K, V> target) {
        super(target);
    }

    @Override
    public void put(K key, V value) {
        target.put(key, value);
    }

    @Override
    public void remove(K key) {
        target.remove(key);
    }

    @Override
    public void clear() {
        target.clear();
    }

    @Override
    public Map<K, V> asMap() {
        return target;
    }
}
