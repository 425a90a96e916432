package org.typecontracts.internal.protocols;

import java.util.Iterator;
import java.util.Set;
import org.typecontracts.protocols.MutableSetLike;

/**
 * A {@link Set} as a mutable set-like object.
 *
 * @param <T> the elements
 */
public final class JavaSet<T> extends Wrapper<Set<T>> implements MutableSetLike<T> {
    /**
     * Wrap a set.
     *
     * @param target the set
     */
    public JavaSet(Set<T> target) {
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
    public boolean contains(T element) {
        return Elements.contains(target, element);
    }

    @Override
    public Iterator<T> iterator() {
        return target.iterator();
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
