package org.typecontracts.internal.protocols.collections;

import java.util.Dictionary;
import org.typecontracts.protocols.MutableMapping;

/**
 * A {@link Dictionary} that is no map as a mutable mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class MutableJavaDictionary<K, V> extends JavaDictionary<K, V> implements MutableMapping<K, V> {
    MutableJavaDictionary(Dictionary<K, V> target) {
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
}
