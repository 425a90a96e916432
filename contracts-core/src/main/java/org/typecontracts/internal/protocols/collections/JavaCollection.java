package org.typecontracts.internal.protocols.collections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.protocols.CollectionLike;

/**
 * A {@link Collection} as what kind of collection it is.
 *
 * @param <T> the elements
 * @param <C> the collection
 */
public abstract class JavaCollection<T, C extends Collection<T>> extends Wrapper<C> implements CollectionLike<T> {
    /**
     * Wrap a collection.
     *
     * @param target the collection
     */
    protected JavaCollection(C target) {
        super(target);
    }

    @Override
    public final int size() {
        return target.size();
    }

    @Override
    public final boolean isEmpty() {
        return target.isEmpty();
    }

    @Override
    public final boolean contains(T element) {
        return Elements.contains(target, element);
    }

    @Override
    public final Iterator<T> iterator() {
        return target.iterator();
    }

    @Override
    public final Spliterator<T> spliterator() {
        return target.spliterator();
    }

    /** The collection's own, which visits it as it is when the stream ends. */
    @Override
    public final Stream<T> stream() {
        return target.stream();
    }

    /** Copied at once, which a synchronised collection does while no other thread changes it. */
    @Override
    public final List<T> toList() {
        return Collections.unmodifiableList(new ArrayList<>(target));
    }
}
