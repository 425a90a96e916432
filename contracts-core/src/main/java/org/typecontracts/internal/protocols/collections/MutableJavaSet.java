package org.typecontracts.internal.protocols.collections;

import java.util.Set;
import org.typecontracts.internal.protocols.views.Absence;
import org.typecontracts.protocols.MutableSetLike;

/**
 * A {@link Set} as a mutable set-like object, thread-safe if the set is: what one thread takes away, no other does.
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
        take(element);
    }

    @Override
    public void remove(T element) {
        if (!take(element)) {
            throw Absence.ofElement(element);
        }
    }

    /** Return whether it was this call that took it; what cannot be an element is none. */
    private boolean take(T element) {
        try {
            return (element != null || contains(element)) && target.remove(element);
        } catch (ClassCastException incomparable) {
            return false;
        }
    }

    @Override
    public T pop() {
        for (T element : target) {
            if (target.remove(element)) {
                return element;
            }
        }
        throw Absence.ofElements();
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
