package org.typecontracts.internal.protocols;

import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.SetLike;

/**
 * A {@link Set} as a set-like object.
 *
 * @param <T> the elements
 */
public class JavaSet<T> extends Wrapper<Set<T>> implements SetLike<T> {
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
    public Set<T> asSet() {
        return Collections.unmodifiableSet(target);
    }
}
