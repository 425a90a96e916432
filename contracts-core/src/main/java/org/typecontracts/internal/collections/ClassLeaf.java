package org.typecontracts.internal.collections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class and its value.
 *
 * @param key the class
 * @param value its value
 * @param next another class of the same hash, or null
 */
record ClassLeaf<V>(ClassReference key, V value, @Nullable ClassLeaf<V> next) implements ClassNode<V> {
    /** A tree of just one class. */
    static <V> ClassNode<V> only(ClassReference key, V value) {
        return new ClassLeaf<>(key, value, null);
    }

    int hash() {
        return key.hash();
    }

    @Override
    public ClassLeaf<V> leaves(int hash, int depth) {
        return this;
    }

    @Override
    public ClassNode<V> with(ClassReference added, V its, int depth) {
        return hash() == added.hash()
                ? new ClassLeaf<>(added, its, without(added, depth))
                : ClassBranch.of(this, new ClassLeaf<>(added, its, null), depth);
    }

    @Override
    public @Nullable ClassLeaf<V> without(ClassReference gone, int depth) {
        if (key == gone || next == null) {
            return key == gone ? next : this;
        }
        ClassLeaf<V> rest = next.without(gone, depth);
        return rest == next ? this : new ClassLeaf<>(key, value, rest);
    }

    @Override
    public void collect(List<ClassLeaf<V>> into) {
        for (ClassLeaf<V> leaf = this; leaf != null; leaf = leaf.next) {
            into.add(leaf);
        }
    }
}
