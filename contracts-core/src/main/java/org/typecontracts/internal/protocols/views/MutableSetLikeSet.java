package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableSetLike;

/**
 * A mutable set-like object as a set.
 *
 * @param <T> the elements
 */
public final class MutableSetLikeSet<T> extends SetLikeSet<T> {
    private final MutableSetLike<T> set;

    /**
     * Make the view.
     *
     * @param set the set-like object
     */
    public MutableSetLikeSet(MutableSetLike<T> set) {
        super(set);
        this.set = set;
    }

    @Override
    public boolean add(T element) {
        boolean absent = !set.contains(element);
        if (absent) {
            set.add(element);
        }
        return absent;
    }

    @Override
    @SuppressWarnings("unchecked") // What is contained is an element.
    public boolean remove(@Nullable Object element) {
        boolean present = contains(element);
        if (present) {
            set.discard((T) element);
        }
        return present;
    }

    @Override
    public void clear() {
        set.clear();
    }

    @Override
    public Iterator<T> iterator() {
        return new RemovingIterator<>(set.iterator(), set::discard);
    }
}
