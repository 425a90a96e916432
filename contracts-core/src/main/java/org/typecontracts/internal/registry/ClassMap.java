package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from classes, which it does not keep alive.
 *
 * <p>A changed map shares all but a few nodes with the map it was made from, so that a registry with 10,000 entries
 * gains another as fast as an empty one, and whoever still reads the old map is not disturbed. The tree is the one of
 * Okasaki and Gill, "Fast Mergeable Integer Maps" (1998), over identity hashes.
 *
 * @param <V> what a class is mapped to
 */
final class ClassMap<V> {
    private static final ClassMap<?> EMPTY = new ClassMap<>(null);

    private final @Nullable Node<V> root;

    private ClassMap(@Nullable Node<V> root) {
        this.root = root;
    }

    /** A class and its value. */
    record Entry<V>(Class<?> type, V value) {}

    private sealed interface Node<V> {
        /** The hash of a leaf, or the bits that all hashes beneath a fork begin with. */
        int prefix();
    }

    /** One class; others of the same hash follow. */
    private record Leaf<V>(
            ClassReference key, V value, @Nullable Leaf<V> next) implements Node<V> {
        @Override
        public int prefix() {
            return key.hash();
        }
    }

    /** Hashes that differ first in one bit: without it on the left, with it on the right. */
    private record Fork<V>(int prefix, int bit, Node<V> left, Node<V> right) implements Node<V> {
        boolean covers(int hash) {
            return commonPrefix(hash, bit) == prefix;
        }

        boolean isLeft(int hash) {
            return (hash & bit) == 0;
        }
    }

    @SuppressWarnings("unchecked") // There is no value in it.
    static <V> ClassMap<V> empty() {
        return (ClassMap<V>) EMPTY;
    }

    boolean isEmpty() {
        return root == null;
    }

    /** The value of a class, or null. */
    @Nullable
    V get(Class<?> type) {
        Leaf<V> leaf = leaf(type);
        return leaf == null ? null : leaf.value;
    }

    /** The reference under which a class is known here, or null. */
    @Nullable
    ClassReference reference(Class<?> type) {
        Leaf<V> leaf = leaf(type);
        return leaf == null ? null : leaf.key;
    }

    private @Nullable Leaf<V> leaf(Class<?> type) {
        int hash = ClassReference.hashOf(type);
        Node<V> node = root;
        while (node instanceof Fork<V> fork) {
            node = fork.isLeft(hash) ? fork.left : fork.right;
        }
        Leaf<V> leaf = (Leaf<V>) node;
        while (leaf != null && !leaf.key.refersTo(type)) {
            leaf = leaf.next;
        }
        return leaf;
    }

    /** The value of a class that may have been unloaded, or null. */
    @Nullable
    V get(ClassReference key) {
        Node<V> node = root;
        while (node instanceof Fork<V> fork) {
            node = fork.isLeft(key.hash()) ? fork.left : fork.right;
        }
        Leaf<V> leaf = (Leaf<V>) node;
        while (leaf != null && leaf.key != key) {
            leaf = leaf.next;
        }
        return leaf == null ? null : leaf.value;
    }

    /** This map with another value for a class; the same class must always come as the same reference. */
    ClassMap<V> with(ClassReference key, V value) {
        return new ClassMap<>(root == null ? new Leaf<>(key, value, null) : insert(root, key, value));
    }

    private static <V> Node<V> insert(Node<V> node, ClassReference key, V value) {
        int hash = key.hash();
        if (node instanceof Fork<V> fork && fork.covers(hash)) {
            return fork.isLeft(hash)
                    ? new Fork<>(fork.prefix, fork.bit, insert(fork.left, key, value), fork.right)
                    : new Fork<>(fork.prefix, fork.bit, fork.left, insert(fork.right, key, value));
        }
        if (node instanceof Leaf<V> leaf && leaf.prefix() == hash) {
            return new Leaf<>(key, value, unchain(leaf, key));
        }
        return join(new Leaf<>(key, value, null), node);
    }

    private static <V> Node<V> join(Leaf<V> leaf, Node<V> node) {
        int bit = Integer.highestOneBit(leaf.prefix() ^ node.prefix());
        int prefix = commonPrefix(leaf.prefix(), bit);
        return (leaf.prefix() & bit) == 0 ? new Fork<>(prefix, bit, leaf, node) : new Fork<>(prefix, bit, node, leaf);
    }

    private static int commonPrefix(int hash, int bit) {
        return hash & -bit << 1;
    }

    /** This map without a class. */
    ClassMap<V> without(ClassReference key) {
        Node<V> rest = root == null ? null : remove(root, key);
        return rest == root ? this : rest == null ? empty() : new ClassMap<>(rest);
    }

    private static <V> @Nullable Node<V> remove(Node<V> node, ClassReference key) {
        if (node instanceof Leaf<V> leaf) {
            return unchain(leaf, key);
        }
        Fork<V> fork = (Fork<V>) node;
        if (!fork.covers(key.hash())) {
            return fork;
        }
        boolean inLeft = fork.isLeft(key.hash());
        Node<V> changed = inLeft ? fork.left : fork.right;
        Node<V> sibling = inLeft ? fork.right : fork.left;
        Node<V> rest = remove(changed, key);
        if (rest == null) {
            return sibling;
        }
        return rest == changed
                ? fork
                : new Fork<>(fork.prefix, fork.bit, inLeft ? rest : sibling, inLeft ? sibling : rest);
    }

    private static <V> @Nullable Leaf<V> unchain(@Nullable Leaf<V> leaf, ClassReference key) {
        if (leaf == null || leaf.key == key) {
            return leaf == null ? null : leaf.next;
        }
        Leaf<V> rest = unchain(leaf.next, key);
        return rest == leaf.next ? leaf : new Leaf<>(leaf.key, leaf.value, rest);
    }

    /** The entries whose class is still loaded, in no particular order. */
    List<Entry<V>> entries() {
        if (root == null) {
            return List.of();
        }
        List<Entry<V>> result = new ArrayList<>();
        for (Leaf<V> leaf : leaves()) {
            Class<?> type = leaf.key.get();
            if (type != null) {
                result.add(new Entry<>(type, leaf.value));
            }
        }
        return result;
    }

    /** All keys, those of unloaded classes too, in no particular order. */
    List<ClassReference> references() {
        List<ClassReference> result = new ArrayList<>();
        for (Leaf<V> leaf : leaves()) {
            result.add(leaf.key);
        }
        return result;
    }

    private List<Leaf<V>> leaves() {
        List<Leaf<V>> result = new ArrayList<>();
        collectLeaves(root, result);
        return result;
    }

    private static <V> void collectLeaves(@Nullable Node<V> node, List<Leaf<V>> result) {
        if (node instanceof Fork<V> fork) {
            collectLeaves(fork.left, result);
            collectLeaves(fork.right, result);
        }
        for (Leaf<V> leaf = node instanceof Leaf<V> first ? first : null; leaf != null; leaf = leaf.next) {
            result.add(leaf);
        }
    }
}
