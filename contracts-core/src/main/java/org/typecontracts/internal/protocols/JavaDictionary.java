package org.typecontracts.internal.protocols;

import java.util.Dictionary;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.MutableMapping;

/**
 * A {@link Dictionary} that is no map as a mutable mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class JavaDictionary<K, V> extends Wrapper<Dictionary<K, V>> implements MutableMapping<K, V> {
    /**
     * Wrap a dictionary.
     *
     * @param target the dictionary
     */
    public JavaDictionary(Dictionary<K, V> target) {
        super(target);
    }

    @Override
    public int size() {
        return target.size();
    }

    @Override
    public @Nullable V get(K key) {
        return target.get(key);
    }

    @Override
    public boolean containsKey(K key) {
        return key != null && target.get(key) != null;
    }

    @Override
    public Iterator<K> iterator() {
        return target.keys().asIterator();
    }

    @Override
    public void put(K key, V value) {
        target.put(key, value);
    }

    @Override
    public void remove(K key) {
        target.remove(key);
    }
}
