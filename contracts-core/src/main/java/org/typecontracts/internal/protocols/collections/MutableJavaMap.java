package org.typecontracts.internal.protocols.collections;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.protocols.views.Absence;
import org.typecontracts.protocols.MutableMapping;

/**
 * A {@link Map} as a mutable mapping, thread-safe if the map is: what one thread takes away or puts, no other does.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class MutableJavaMap<K, V> extends JavaMap<K, V> implements MutableMapping<K, V> {
    /** In place of the value of a key that is not here, because null may be a value. */
    private static final Object ABSENT = new Object();

    MutableJavaMap(Map<K, V> target) {
        super(target);
    }

    @Override
    public void put(K key, V value) {
        target.put(key, value);
    }

    @Override
    public void remove(K key) {
        try {
            if (key != null || containsKey(key)) {
                target.remove(key);
            }
        } catch (ClassCastException incomparable) {
            // What cannot be a key is none.
        }
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return target.putIfAbsent(key, value);
    }

    @Override
    public @Nullable V pop(K key) {
        V value = pop(key, absent());
        if (value == ABSENT) {
            throw Absence.ofKey(key);
        }
        return value;
    }

    @Override
    public @Nullable V pop(K key, @Nullable V other) {
        V present = getOrDefault(key, absent());
        if (present == ABSENT) {
            return other;
        }
        V value = target.remove(key);
        return value == null && present != null ? other : value;
    }

    @Override
    public Map.Entry<K, @Nullable V> popItem() {
        for (K key : target.keySet()) {
            V value = pop(key, absent());
            if (value != ABSENT) {
                return new SimpleImmutableEntry<>(key, value);
            }
        }
        throw Absence.ofItems();
    }

    @SuppressWarnings("unchecked") // It does not leave this class.
    private V absent() {
        return (V) ABSENT;
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
