package org.typecontracts.internal.collections;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes by the five bits of the hash at one depth, of which those that occur are marked. */
final class ClassBranch<V> implements ClassNode<V> {
    private static final int BITS = 5;

    private final int occurring;
    private final ClassNode<V>[] nodes;

    private ClassBranch(int occurring, ClassNode<V>[] nodes) {
        this.occurring = occurring;
        this.nodes = nodes;
    }

    /** The branch that tells two leaves of different hashes apart. */
    static <V> ClassBranch<V> of(ClassLeaf<V> one, ClassLeaf<V> other, int depth) {
        ClassBranch<V> branch = new ClassBranch<V>(0, array()).with(one.hash(), depth, one);
        return branch.occurs(other.hash(), depth)
                ? branch.with(one.hash(), depth, of(one, other, depth + BITS))
                : branch.with(other.hash(), depth, other);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type can be made no other way.
    private static <V> ClassNode<V>[] array() {
        return new ClassNode[0];
    }

    /** Java shifts by the lowest five bits of the distance alone. */
    private static int mark(int hash, int depth) {
        return 1 << (hash >>> depth);
    }

    private boolean occurs(int hash, int depth) {
        return (occurring & mark(hash, depth)) != 0;
    }

    private int place(int hash, int depth) {
        return Integer.bitCount(occurring & mark(hash, depth) - 1);
    }

    private @Nullable ClassNode<V> node(int hash, int depth) {
        return occurs(hash, depth) ? nodes[place(hash, depth)] : null;
    }

    @Override
    public @Nullable ClassLeaf<V> leaves(int hash, int depth) {
        ClassNode<V> node = this;
        for (int reached = depth; node instanceof ClassBranch<V> branch; reached += BITS) {
            node = branch.node(hash, reached);
        }
        return (ClassLeaf<V>) node;
    }

    @Override
    public ClassNode<V> with(ClassReference key, V value, int depth) {
        ClassNode<V> node = node(key.hash(), depth);
        return with(key.hash(), depth, node == null ? ClassLeaf.only(key, value) : node.with(key, value, depth + BITS));
    }

    private ClassBranch<V> with(int hash, int depth, ClassNode<V> node) {
        int place = place(hash, depth);
        if (occurs(hash, depth)) {
            ClassNode<V>[] changed = nodes.clone();
            changed[place] = node;
            return new ClassBranch<>(occurring, changed);
        }
        ClassNode<V>[] longer = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(nodes, place, longer, place + 1, nodes.length - place);
        longer[place] = node;
        return new ClassBranch<>(occurring | mark(hash, depth), longer);
    }

    @Override
    public @Nullable ClassNode<V> without(ClassReference key, int depth) {
        int hash = key.hash();
        ClassNode<V> changed = node(hash, depth);
        ClassNode<V> rest = changed == null ? null : changed.without(key, depth + BITS);
        if (rest == changed) {
            return this;
        }
        if (rest == null) {
            return without(hash, depth);
        }
        return rest instanceof ClassLeaf<V> && nodes.length == 1 ? rest : with(hash, depth, rest);
    }

    /** This without the nodes of a hash; the node that is left if it is a leaf, or null if none is left. */
    private @Nullable ClassNode<V> without(int hash, int depth) {
        if (nodes.length == 1) {
            return null;
        }
        int place = place(hash, depth);
        if (nodes.length == 2 && nodes[1 - place] instanceof ClassLeaf<V> last) {
            return last;
        }
        ClassNode<V>[] shorter = Arrays.copyOf(nodes, nodes.length - 1);
        System.arraycopy(nodes, place + 1, shorter, place, shorter.length - place);
        return new ClassBranch<>(occurring & ~mark(hash, depth), shorter);
    }

    @Override
    public void collect(List<ClassLeaf<V>> into) {
        for (ClassNode<V> node : nodes) {
            node.collect(into);
        }
    }
}
