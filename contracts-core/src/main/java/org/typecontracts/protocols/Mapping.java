package org.typecontracts.protocols;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.MappingItems;
import org.typecontracts.internal.protocols.views.MappingKeys;
import org.typecontracts.internal.protocols.views.MappingMap;
import org.typecontracts.internal.protocols.views.MappingValues;

/**
 * A collection of keys that leads from each key to a value.
 *
 * <p>This contract is nominal, because a {@code get} with one parameter says little:
 * {@link java.lang.reflect.Field#get(Object)} has its shape. A class conforms by {@code implements} or by registration,
 * and needs {@code get}, {@code iterator} (of its keys) and {@code size} only; all others are mixins. By extension
 * every {@link Map} and every {@link java.util.Dictionary} conforms.
 *
 * <pre>{@code
 * Mapping<String, Integer> ages = Contracts.adapt(register, Mapping.class);
 * ages.getOrDefault("Ada", 0);
 * Map<String, Integer> map = ages.asMap();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Mapping}.
 *
 * @param <K> the keys
 * @param <V> the values
 * @since 0.1.0
 */
public interface Mapping<K, V> extends CollectionLike<K> {
    /**
     * Return the value of a key.
     *
     * @param key the key
     * @return its value, or null if this does not contain the key
     */
    @Nullable
    V get(K key);

    /**
     * Return whether a key is here. Costs one {@link #get} if the key has a value; if it has none, or null, one
     * iteration.
     *
     * @param key the key in question
     * @return whether it is here
     */
    default boolean containsKey(K key) {
        return get(key) != null || Elements.occurs(key, this);
    }

    /**
     * Return whether a key is here: a mapping contains its keys. Costs one {@link #containsKey}.
     *
     * @param key the key in question
     * @return whether it is here
     */
    @Override
    default boolean contains(K key) {
        return containsKey(key);
    }

    /**
     * Return the value of a key, or another value. Costs one {@link #get}, and one {@link #containsKey} if that gives
     * null.
     *
     * @param key the key
     * @param other what to return if the key is not here
     * @return the value
     */
    default @Nullable V getOrDefault(K key, @Nullable V other) {
        V value = get(key);
        return value != null || containsKey(key) ? value : other;
    }

    /**
     * Return the keys. Costs nothing but the view.
     *
     * @return a live view
     */
    default SetLike<K> keys() {
        return new MappingKeys<>(this);
    }

    /**
     * Return the values, in the order of their keys. Costs nothing but the view.
     *
     * @return a live view
     */
    default CollectionLike<V> values() {
        return new MappingValues<>(this);
    }

    /**
     * Return the keys with their values. Costs nothing but the view.
     *
     * @return a live view of immutable entries
     */
    default SetLike<Map.Entry<K, V>> items() {
        return new MappingItems<>(this);
    }

    /**
     * Return this mapping as a {@link Map}. Costs nothing but the view.
     *
     * @return a live view; unmodifiable, except as {@link MutableMapping#asMap} says
     */
    default Map<K, V> asMap() {
        return new MappingMap<>(this);
    }

    /**
     * State that every key can be looked up.
     *
     * @param mapping any mapping
     * @param <K> the keys
     * @return whether the law holds
     */
    @Law("every key that is iterated is contained, and get(key) is its value among the items")
    static <K> boolean keysLeadToValues(Mapping<K, ?> mapping) {
        // A copy, because a map may be in the order of access.
        for (Map.Entry<K, ?> item : Elements.<Map.Entry<K, ?>>copy(mapping.items())) {
            K key = item.getKey();
            if (!mapping.containsKey(key) || !Elements.same(item.getValue(), mapping.get(key))) {
                return false;
            }
        }
        return true;
    }

    /**
     * State that the three views show the same mapping.
     *
     * @param mapping any mapping
     * @return whether the law holds
     */
    @Law("keys, values and items agree")
    static boolean viewsAgree(Mapping<?, ?> mapping) {
        return Elements.sameInOrder(Elements.copy(mapping), Elements.copy(mapping.keys()))
                && Elements.sameInOrder(Elements.keys(mapping.items()), Elements.copy(mapping.keys()))
                && Elements.sameInOrder(Elements.values(mapping.items()), Elements.copy(mapping.values()));
    }
}
