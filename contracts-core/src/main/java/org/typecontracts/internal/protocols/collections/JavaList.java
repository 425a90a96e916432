package org.typecontracts.internal.protocols.collections;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.protocols.Sequence;

/**
 * A {@link List} as a sequence.
 *
 * @param <T> the elements
 */
class JavaList<T> extends JavaCollection<T, List<T>> implements Sequence<T> {
    JavaList(List<T> target) {
        super(target);
    }

    @Override
    public T get(int index) {
        return target.get(index);
    }

    @Override
    public int indexOf(T value, int from, int to) {
        Elements.requireStart(from);
        int end = Math.min(to, target.size());
        ListIterator<T> iterator = target.listIterator(Math.max(0, Math.min(from, end)));
        while (iterator.hasNext() && iterator.nextIndex() < end) {
            if (Elements.same(value, iterator.next())) {
                return iterator.previousIndex();
            }
        }
        return -1;
    }

    @Override
    public int count(T value) {
        int count = 0;
        for (T element : target) {
            count += Elements.same(value, element) ? 1 : 0;
        }
        return count;
    }

    @Override
    public Iterator<T> reversed() {
        ListIterator<T> iterator = target.listIterator(target.size());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasPrevious();
            }

            @Override
            public T next() {
                return iterator.previous();
            }
        };
    }

    @Override
    public List<T> asList() {
        return Collections.unmodifiableList(target);
    }
}
