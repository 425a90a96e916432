package org.typecontracts.internal.protocols.collections;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.ImmutableItems;
import org.typecontracts.internal.protocols.views.MappingItems;
import org.typecontracts.internal.protocols.views.MappingValues;
import org.typecontracts.protocols.CollectionLike;
import org.typecontracts.protocols.Mapping;
import org.typecontracts.protocols.SetLike;

/**
 * A {@link Map} as a mapping.
 *
 * @param <K> the keys
 * @param <V> the values
 */
class JavaMap<K, V> extends Wrapper<Map<K, V>> implements Mapping<K, V> {
    JavaMap(Map<K, V> target) {
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
        try {
            return key == null && !containsKey(key) ? null : target.get(key);
        } catch (ClassCastException incomparable) {
            return null;
        }
    }

    /** Another thread may take the key away once it was found, so its value is asked for once, and may be missing. */
    @Override
    public @Nullable V getOrDefault(K key, @Nullable V other) {
        return containsKey(key) ? target.getOrDefault(key, other) : other;
    }

    @Override
    public boolean containsKey(K key) {
        return Elements.contains(target.keySet(), key);
    }

    @Override
    public Iterator<K> iterator() {
        return target.keySet().iterator();
    }

    @Override
    public Spliterator<K> spliterator() {
        return target.keySet().spliterator();
    }

    /** The map's own, which visits it as it is when the stream ends. */
    @Override
    public Stream<K> stream() {
        return target.keySet().stream();
    }

    /** Of the map's own: to look values up changes a map that is in the order of access. */
    @Override
    public CollectionLike<V> values() {
        return new MappingValues<>(this, target.values());
    }

    /** Of the map's own, as the values are. */
    @Override
    public SetLike<Map.Entry<K, V>> items() {
        return new MappingItems<>(
                this, () -> new ImmutableItems<>(target.entrySet().iterator()));
    }

    @Override
    public Map<K, V> asMap() {
        return Collections.unmodifiableMap(target);
    }
}
