package org.typecontracts.internal.collections;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are told apart by identity and are not kept alive. Thread-safe; reading never locks.
 *
 * @param <K> the keys
 * @param <V> the values; they must not refer to their key
 */
public final class WeakMap<K, V> {
    private final ConcurrentMap<Object, V> values = new ConcurrentHashMap<>();
    private final ReferenceQueue<K> cleared = new ReferenceQueue<>();

    /** A key, as it is held. */
    private static final class Held<K> extends WeakReference<K> {
        private final int hash;

        Held(K key, ReferenceQueue<? super K> cleared) {
            super(key, cleared);
            this.hash = System.identityHashCode(key);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            Object key = get();
            return other == this
                    || key != null
                            && (other instanceof Sought sought && sought.key == key
                                    || other instanceof Held<?> held && held.get() == key);
        }
    }

    /** A key, as it is looked up. */
    private record Sought(Object key) {
        @Override
        public int hashCode() {
            return System.identityHashCode(key);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Held<?> held && held.get() == key;
        }
    }

    /**
     * Return the value of a key.
     *
     * @param key the key
     * @return the value, or null
     */
    public @Nullable V get(K key) {
        return values.get(new Sought(key));
    }

    /**
     * Give a key a value, unless it has one.
     *
     * @param key the key
     * @param value the value
     * @return the value that the key has then
     */
    public V putIfAbsent(K key, V value) {
        forgetCleared();
        V earlier = values.putIfAbsent(new Held<>(key, cleared), value);
        return earlier == null ? value : earlier;
    }

    /**
     * Return the keys that are still alive.
     *
     * @return the keys, in no particular order
     */
    @SuppressWarnings("unchecked") // Only held keys are in the map.
    public List<K> keys() {
        List<K> result = new ArrayList<>();
        for (Object held : values.keySet()) {
            K key = ((Held<K>) held).get();
            if (key != null) {
                result.add(key);
            }
        }
        return result;
    }

    private void forgetCleared() {
        for (Reference<?> next = cleared.poll(); next != null; next = cleared.poll()) {
            values.remove(next);
        }
    }
}
