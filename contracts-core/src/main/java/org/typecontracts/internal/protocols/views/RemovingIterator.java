package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that removes through its collection, whether or not the collection's own iterator can.
 *
 * <p>The first removal copies the elements that are still to come, because the collection's own iterator need not
 * survive a change.
 *
 * @param <T> the elements
 */
final class RemovingIterator<T> implements Iterator<T> {
    private final Consumer<? super T> remover;
    private Iterator<T> source;
    private boolean copied;
    private boolean removable;
    private @Nullable T last;

    /**
     * Stand where another iterator stands.
     *
     * @param source the collection's own iterator
     * @param remover removes an element from the collection
     */
    RemovingIterator(Iterator<T> source, Consumer<? super T> remover) {
        this.source = source;
        this.remover = remover;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public T next() {
        T next = source.next();
        last = next;
        removable = true;
        return next;
    }

    @Override
    @SuppressWarnings("NullAway") // Removable says that there is a last element, which may be null itself.
    public void remove() {
        if (!removable) {
            throw new IllegalStateException("next() was not called, or its element is removed already");
        }
        if (!copied) {
            source = Elements.<T>first(source, Integer.MAX_VALUE).iterator();
            copied = true;
        }
        removable = false;
        remover.accept(last);
    }
}
