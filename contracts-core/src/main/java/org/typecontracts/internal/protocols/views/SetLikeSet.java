package org.typecontracts.internal.protocols.views;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.SetLike;

/**
 * A set-like object as an unmodifiable set.
 *
 * @param <T> the elements
 */
public class SetLikeSet<T> extends AbstractSet<T> {
    private final SetLike<T> set;

    /**
     * Make the view.
     *
     * @param set the set-like object
     */
    public SetLikeSet(SetLike<T> set) {
        this.set = set;
    }

    @Override
    public int size() {
        return set.size();
    }

    @Override
    @SuppressWarnings("unchecked") // As java.util.Set allows, a ClassCastException answers what cannot be an element.
    public boolean contains(@Nullable Object element) {
        return set.contains((T) element);
    }

    @Override
    public Iterator<T> iterator() {
        return new UnmodifiableIterator<>(set.iterator());
    }
}
