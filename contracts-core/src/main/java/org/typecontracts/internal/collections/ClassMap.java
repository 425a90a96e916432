package org.typecontracts.internal.collections;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from classes, which it does not keep alive.
 *
 * <p>A changed map shares all but a few nodes with the map it was made from, so that a registry with 10,000 entries
 * gains another as fast as an empty one, and whoever still reads the old map is not disturbed. The tree is the one of
 * Bagwell, "Ideal Hash Trees" (2001), over identity hashes: so wide that it is hardly ever deeper than three.
 *
 * @param <V> what a class is mapped to
 */
public final class ClassMap<V> {
    private static final ClassMap<?> EMPTY = new ClassMap<>(null);

    private final @Nullable ClassNode<V> root;

    private ClassMap(@Nullable ClassNode<V> root) {
        this.root = root;
    }

    /**
     * A class and its value.
     *
     * @param type the class
     * @param value its value
     * @param <V> what a class is mapped to
     */
    public record Entry<V>(Class<?> type, V value) {}

    /**
     * Return the empty map.
     *
     * @param <V> what a class is mapped to
     * @return the map
     */
    @SuppressWarnings("unchecked") // There is no value in it.
    public static <V> ClassMap<V> empty() {
        return (ClassMap<V>) EMPTY;
    }

    /**
     * Return whether there is no class in the map.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return root == null;
    }

    /**
     * Return the value of a class.
     *
     * @param type the class
     * @return its value, or null
     */
    public @Nullable V get(Class<?> type) {
        ClassLeaf<V> leaf = leaf(type);
        return leaf == null ? null : leaf.value();
    }

    /**
     * Return the reference under which a class is known here.
     *
     * @param type the class
     * @return its reference, or null
     */
    public @Nullable ClassReference reference(Class<?> type) {
        ClassLeaf<V> leaf = leaf(type);
        return leaf == null ? null : leaf.key();
    }

    private @Nullable ClassLeaf<V> leaf(Class<?> type) {
        if (root == null) {
            return null;
        }
        ClassLeaf<V> leaf = root.leaves(ClassReference.hashOf(type), 0);
        while (leaf != null && !leaf.key().refersTo(type)) {
            leaf = leaf.next();
        }
        return leaf;
    }

    /**
     * Return the value of a class that may have been unloaded.
     *
     * @param key the reference under which the class is known here
     * @return its value, or null
     */
    public @Nullable V get(ClassReference key) {
        ClassLeaf<V> leaf = root == null ? null : root.leaves(key.hash(), 0);
        while (leaf != null && leaf.key() != key) {
            leaf = leaf.next();
        }
        return leaf == null ? null : leaf.value();
    }

    /**
     * Return this map with another value for a class.
     *
     * @param key the class, which must always come as the same reference
     * @param value its value
     * @return the map
     */
    public ClassMap<V> with(ClassReference key, V value) {
        return new ClassMap<>(root == null ? ClassLeaf.only(key, value) : root.with(key, value, 0));
    }

    /**
     * Return this map without a class.
     *
     * @param key the class
     * @return the map
     */
    public ClassMap<V> without(ClassReference key) {
        ClassNode<V> rest = root == null ? null : root.without(key, 0);
        return rest == root ? this : rest == null ? empty() : new ClassMap<>(rest);
    }

    /**
     * Return the entries whose class is still loaded.
     *
     * @return the entries, in no particular order
     */
    public List<Entry<V>> entries() {
        if (root == null) {
            return List.of();
        }
        List<Entry<V>> result = new ArrayList<>();
        for (ClassLeaf<V> leaf : leaves()) {
            Class<?> type = leaf.key().get();
            if (type != null) {
                result.add(new Entry<>(type, leaf.value()));
            }
        }
        return result;
    }

    /**
     * Return all keys, those of unloaded classes too.
     *
     * @return the keys, in no particular order
     */
    public List<ClassReference> references() {
        List<ClassReference> result = new ArrayList<>();
        for (ClassLeaf<V> leaf : leaves()) {
            result.add(leaf.key());
        }
        return result;
    }

    private List<ClassLeaf<V>> leaves() {
        List<ClassLeaf<V>> result = new ArrayList<>();
        if (root != null) {
            root.collect(result);
        }
        return result;
    }
}
