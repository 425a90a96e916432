package org.typecontracts.internal.protocols;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableMapping;

/**
 * A {@link Map} as a mutable mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class JavaMap<K, V> extends Wrapper<Map<K, V>> implements MutableMapping<K, V> {
    /**
     * Wrap a map.
     *
     * @param target the map
     */
    public JavaMap(Map<K, V> target) {
        super(target);
    }

    @Override
    public int size() {
        return target.size();
    }

    @Override
    public boolean isEmpty() {
        return target.isEmpty();
    }

    @Override
    public @Nullable V get(K key) {
        return target.get(key);
    }

    @Override
    public boolean containsKey(K key) {
        return key == null ? Elements.contains(target.keySet(), key) : target.containsKey(key);
    }

    @Override
    public Iterator<K> iterator() {
        return target.keySet().iterator();
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
