package org.typecontracts.protocols;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.views.DisturbedIterator;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.InsistentIterator;

/**
 * An object whose elements can be visited one after the other.
 *
 * <p>Any class with a public {@code Iterator<T> iterator()} conforms. By extension so do arrays, a
 * {@link java.util.Map} (its keys), an {@link java.util.Enumeration} and an {@link java.util.Optional}. An adapter is a
 * {@link java.lang.Iterable}, fit for the {@code for} loop and for {@link StreamSupport}.
 *
 * <pre>{@code
 * Iterable<String> names = Contracts.adapt(team, Iterable.class);
 * for (String name : names) { ... }
 * }</pre>
 *
 * <p>Some conforming types surprise: a {@link java.util.stream.BaseStream} and an {@code Enumeration} can be visited
 * once only, a {@link java.nio.file.Path} of one name has itself as its only element, and a
 * {@code java.sql.SQLException} has itself, its causes and those chained to it as elements.
 *
 * <p>The ancestor is Python's {@code collections.abc.Iterable}, the class of {@code iter()}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
@Protocol
public interface Iterable<T> extends java.lang.Iterable<T> {
    /**
     * Return a new iterator that stands before the first element.
     *
     * @return the iterator
     */
    @Override
    Iterator<T> iterator();

    /**
     * Return a spliterator over the elements, in the order in which they are iterated: a parallel stream keeps to it.
     * Costs one {@link #iterator()}.
     *
     * @return the spliterator
     */
    @Override
    default Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED);
    }

    /**
     * Return the elements as a sequential stream. Costs one {@link #spliterator()}.
     *
     * @return the stream
     */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * State that asking an iterator whether it has a next element does not move it. One-shot sources, such as streams,
     * opt out of this law, because it compares two visits.
     *
     * @param iterable any iterable that can be visited more than once
     * @return whether the law holds
     */
    @Law("asking hasNext() repeatedly, or not at all, changes nothing")
    static boolean hasNextMovesNothing(Iterable<?> iterable) {
        List<?> asked = Elements.first(new InsistentIterator<>(iterable.iterator()), Elements.LIMIT);
        return Elements.sameInOrder(asked, Elements.first(iterable.iterator(), Elements.LIMIT))
                && Elements.sameInOrder(asked, Elements.next(iterable.iterator(), asked.size()));
    }

    /**
     * State how an iterator ends.
     *
     * @param iterable any iterable
     * @return whether the law holds
     */
    @Law("next() of an exhausted iterator throws NoSuchElementException")
    static boolean exhaustedNextThrows(Iterable<?> iterable) {
        Iterator<?> iterator = iterable.iterator();
        if (Elements.first(iterator, Elements.LIMIT).size() == Elements.LIMIT) {
            return true;
        }
        try {
            iterator.next();
            return false;
        } catch (NoSuchElementException expected) {
            return !iterator.hasNext();
        }
    }

    /**
     * State that an iterable can be visited again, and by two iterators at a time. One-shot sources, such as streams,
     * opt out of this law.
     *
     * @param iterable any iterable that can be visited more than once
     * @return whether the law holds
     */
    @Law("two iterators are independent and visit the same elements")
    static boolean iteratorsAreIndependent(Iterable<?> iterable) {
        Iterator<?> one = iterable.iterator();
        Iterator<?> other = iterable.iterator();
        List<?> visitedFirst = Elements.first(one, Elements.LIMIT);
        Iterator<?> disturbed = new DisturbedIterator<>(iterable.iterator(), iterable.iterator());
        return Elements.sameInOrder(visitedFirst, Elements.first(other, Elements.LIMIT))
                && Elements.sameInOrder(visitedFirst, Elements.first(disturbed, Elements.LIMIT));
    }
}
