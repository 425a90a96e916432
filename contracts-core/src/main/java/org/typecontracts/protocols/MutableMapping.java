package org.typecontracts.protocols;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.views.Absence;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.MutableMappingMap;

/**
 * A mapping whose keys can be given values and taken away.
 *
 * <p>A class conforms by {@code implements} or by registration; by extension every {@link Map} conforms, as far as its
 * type says. Of a {@link java.util.concurrent.ConcurrentMap} that several threads share, a key is put by one
 * {@link #putIfAbsent} only, and taken away by one {@code pop}. What a subject's own {@code put} and {@code remove}
 * return is not asked for.
 *
 * <pre>{@code
 * MutableMapping<String, String> settings = Contracts.adapt(store, MutableMapping.class);
 * settings.putIfAbsent("colour", "blue");
 * String colour = settings.pop("colour");
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.MutableMapping}.
 *
 * @param <K> the keys
 * @param <V> the values
 * @since 0.1.0
 */
public interface MutableMapping<K, V> extends Mapping<K, V> {
    /**
     * Give a key a value, in place of the one it had.
     *
     * @param key the key
     * @param value its value
     */
    void put(K key, V value);

    /**
     * Take a key away, if it is here.
     *
     * @param key the key
     */
    void remove(K key);

    /**
     * Take a key away and return its value. Costs one {@link #get} and one {@link #remove}, and one
     * {@link #containsKey} if the value is null.
     *
     * @param key the key
     * @return its value
     * @throws NoSuchElementException if the key is not here
     */
    default @Nullable V pop(K key) {
        V value = get(key);
        if (value == null && !containsKey(key)) {
            throw Absence.ofKey(key);
        }
        remove(key);
        return value;
    }

    /**
     * Take a key away and return its value, or another value if it is not here. Costs one {@link #get} and one
     * {@link #remove}, and one {@link #containsKey} if the value is null.
     *
     * @param key the key
     * @param other what to return if the key is not here
     * @return the value
     */
    default @Nullable V pop(K key, @Nullable V other) {
        V value = get(key);
        if (value == null && !containsKey(key)) {
            return other;
        }
        remove(key);
        return value;
    }

    /**
     * Take some key away and return it with its value. Costs one {@link #iterator()} and one {@link #pop(Object)}.
     *
     * @return the key and its value, immutable
     * @throws NoSuchElementException if there is none
     */
    default Map.Entry<K, @Nullable V> popItem() {
        Iterator<K> keys = iterator();
        if (!keys.hasNext()) {
            throw Absence.ofItems();
        }
        K key = keys.next();
        return new AbstractMap.SimpleImmutableEntry<>(key, pop(key));
    }

    /** Take all keys away. Costs one iteration and one {@link #remove} for each key. */
    default void clear() {
        for (K key : Elements.<K>copy(this)) {
            remove(key);
        }
    }

    /**
     * Give each key of another mapping the value it has there. Costs a copy of it and one {@link #put} for each key.
     *
     * @param other the other mapping, which may be this one
     */
    default void update(Mapping<? extends K, ? extends V> other) {
        Objects.requireNonNull(other, "other is null; pass a mapping");
        for (Map.Entry<? extends K, ? extends V> item :
                Elements.<Map.Entry<? extends K, ? extends V>>copy(other.items())) {
            put(item.getKey(), item.getValue());
        }
    }

    /**
     * Give a key a value, unless it has one. Costs one {@link #get}, and one {@link #put} if that gives null.
     *
     * @param key the key
     * @param value its value
     * @return the value that the key had, or null if it had none
     */
    default @Nullable V putIfAbsent(K key, V value) {
        V present = get(key);
        if (present == null) {
            put(key, value);
        }
        return present;
    }

    /**
     * Return this mapping as a {@link Map}. Costs nothing but the view.
     *
     * @return a live view that can be changed, as far as this mapping can
     */
    @Override
    default Map<K, V> asMap() {
        return new MutableMappingMap<>(this);
    }

    /**
     * State that a key has the value it was given.
     *
     * @param mapping any mapping that may be changed
     * @param key any key
     * @param value any value
     * @param <K> the keys
     * @param <V> the values
     * @return whether the law holds
     */
    @Law("a key has the value it was given, and none once it is taken away")
    static <K, V> boolean putAndRemoveDecideGet(MutableMapping<K, V> mapping, K key, V value) {
        mapping.put(key, value);
        boolean given = mapping.containsKey(key) && Elements.same(value, mapping.get(key));
        mapping.remove(key);
        return given && !mapping.containsKey(key) && mapping.get(key) == null;
    }
}
