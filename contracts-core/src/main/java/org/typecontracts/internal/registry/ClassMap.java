package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
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
final class ClassMap<V> {
    private static final ClassMap<?> EMPTY = new ClassMap<>(null);

    private final @Nullable Node<V> root;

    private ClassMap(@Nullable Node<V> root) {
        this.root = root;
    }

    /** A class and its value. */
    record Entry<V>(Class<?> type, V value) {}

    private sealed interface Node<V> {}

    /** One class; others of the same hash follow. */
    private record Leaf<V>(
            ClassReference key, V value, @Nullable Leaf<V> next) implements Node<V> {
        int hash() {
            return key.hash();
        }
    }

    /** Nodes by the five bits of the hash at one depth, of which those that occur are marked. */
    private static final class Branch<V> implements Node<V> {
        static final int BITS = 5;

        final int occurring;
        final Node<V>[] nodes;

        Branch(int occurring, Node<V>[] nodes) {
            this.occurring = occurring;
            this.nodes = nodes;
        }

        /** The branch that tells two leaves of different hashes apart. */
        static <V> Branch<V> of(Leaf<V> one, Leaf<V> other, int depth) {
            Branch<V> branch = new Branch<V>(0, array()).with(one.hash(), depth, one);
            return branch.occurs(other.hash(), depth)
                    ? branch.with(one.hash(), depth, of(one, other, depth + BITS))
                    : branch.with(other.hash(), depth, other);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type can be made no other way.
        private static <V> Node<V>[] array() {
            return new Node[0];
        }

        /** Java shifts by the lowest five bits of the distance alone. */
        private static int mark(int hash, int depth) {
            return 1 << (hash >>> depth);
        }

        boolean occurs(int hash, int depth) {
            return (occurring & mark(hash, depth)) != 0;
        }

        private int place(int hash, int depth) {
            return Integer.bitCount(occurring & mark(hash, depth) - 1);
        }

        @Nullable
        Node<V> node(int hash, int depth) {
            return occurs(hash, depth) ? nodes[place(hash, depth)] : null;
        }

        Branch<V> with(int hash, int depth, Node<V> node) {
            int place = place(hash, depth);
            if (occurs(hash, depth)) {
                Node<V>[] changed = nodes.clone();
                changed[place] = node;
                return new Branch<>(occurring, changed);
            }
            Node<V>[] longer = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(nodes, place, longer, place + 1, nodes.length - place);
            longer[place] = node;
            return new Branch<>(occurring | mark(hash, depth), longer);
        }

        /** This without the nodes of a hash; the node that is left if it is a leaf, or null if none is left. */
        @Nullable
        Node<V> without(int hash, int depth) {
            if (nodes.length == 1) {
                return null;
            }
            int place = place(hash, depth);
            if (nodes.length == 2 && nodes[1 - place] instanceof Leaf<V> last) {
                return last;
            }
            Node<V>[] shorter = Arrays.copyOf(nodes, nodes.length - 1);
            System.arraycopy(nodes, place + 1, shorter, place, shorter.length - place);
            return new Branch<>(occurring & ~mark(hash, depth), shorter);
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
        if (root == null) {
            return null;
        }
        Leaf<V> leaf = leaves(ClassReference.hashOf(type));
        while (leaf != null && !leaf.key.refersTo(type)) {
            leaf = leaf.next;
        }
        return leaf;
    }

    /** The value of a class that may have been unloaded, or null. */
    @Nullable
    V get(ClassReference key) {
        Leaf<V> leaf = leaves(key.hash());
        while (leaf != null && leaf.key != key) {
            leaf = leaf.next;
        }
        return leaf == null ? null : leaf.value;
    }

    /** The only leaves that may have a hash. */
    private @Nullable Leaf<V> leaves(int hash) {
        Node<V> node = root;
        for (int depth = 0; node instanceof Branch<V> branch; depth += Branch.BITS) {
            node = branch.node(hash, depth);
        }
        return (Leaf<V>) node;
    }

    /** This map with another value for a class; the same class must always come as the same reference. */
    ClassMap<V> with(ClassReference key, V value) {
        return new ClassMap<>(insert(root, 0, key, value));
    }

    private static <V> Node<V> insert(@Nullable Node<V> node, int depth, ClassReference key, V value) {
        int hash = key.hash();
        if (node instanceof Branch<V> branch) {
            return branch.with(hash, depth, insert(branch.node(hash, depth), depth + Branch.BITS, key, value));
        }
        Leaf<V> leaf = (Leaf<V>) node;
        return leaf == null || leaf.hash() == hash
                ? new Leaf<>(key, value, unchain(leaf, key))
                : Branch.of(leaf, new Leaf<>(key, value, null), depth);
    }

    /** This map without a class. */
    ClassMap<V> without(ClassReference key) {
        Node<V> rest = remove(root, 0, key);
        return rest == root ? this : rest == null ? empty() : new ClassMap<>(rest);
    }

    private static <V> @Nullable Node<V> remove(@Nullable Node<V> node, int depth, ClassReference key) {
        if (!(node instanceof Branch<V> branch)) {
            return unchain((Leaf<V>) node, key);
        }
        int hash = key.hash();
        Node<V> changed = branch.node(hash, depth);
        Node<V> rest = remove(changed, depth + Branch.BITS, key);
        if (rest == changed) {
            return branch;
        }
        if (rest == null) {
            return branch.without(hash, depth);
        }
        return rest instanceof Leaf<V> && branch.nodes.length == 1 ? rest : branch.with(hash, depth, rest);
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
        if (node instanceof Branch<V> branch) {
            for (Node<V> next : branch.nodes) {
                collectLeaves(next, result);
            }
        }
        for (Leaf<V> leaf = node instanceof Leaf<V> first ? first : null; leaf != null; leaf = leaf.next) {
            result.add(leaf);
        }
    }
}
