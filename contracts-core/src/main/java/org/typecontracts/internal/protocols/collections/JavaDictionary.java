package org.typecontracts.internal.protocols.collections;

import java.util.Dictionary;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Mapping;

/**
 * A {@link Dictionary} that is no map as a mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
class JavaDictionary<K, V> extends Wrapper<Dictionary<K, V>> implements Mapping<K, V> {
    JavaDictionary(Dictionary<K, V> target) {
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
}
