package org.typecontracts.internal.collections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the tree of a {@link ClassMap}; depths count the bits of the hash that led to it.
 *
 * @param <V> what a class is mapped to
 */
sealed interface ClassNode<V> permits ClassLeaf, ClassBranch {
    /** The only leaves that may have a hash, or null. */
    @Nullable
    ClassLeaf<V> leaves(int hash, int depth);

    /** This with another value for a class. */
    ClassNode<V> with(ClassReference key, V value, int depth);

    /** This without a class; null if nothing is left. */
    @Nullable
    ClassNode<V> without(ClassReference key, int depth);

    /** Add all leaves to a list. */
    void collect(List<ClassLeaf<V>> into);
}
