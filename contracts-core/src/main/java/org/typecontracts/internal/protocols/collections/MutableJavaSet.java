package org.typecontracts.internal.protocols.collections;

import java.util.Set;
import org.typecontracts.protocols.MutableSetLike;

/**
 * A {@link Set} as a mutable set-like object.
 *
 * @param <T> the elements
 */
public final class MutableJavaSet<T> extends JavaSet<T> implements MutableSetLike<T> {
    /**
     * Wrap a set.
     *
     * @param target the set
     */
    public MutableJavaSet(Set<T> target) {
        super(target);
    }

    @Override
    public void add(T element) {
        target.add(element);
    }

    @Override
    public void discard(T element) {
        target.remove(element);
    }

    @Override
    public void clear() {
        target.clear();
    }

    @Override
    public Set<T> asSet() {
        return target;
    }
}
