package org.typecontracts.protocols;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * An iterable whose elements can be visited from the last to the first as well.
 *
 * <p>Any iterable class with a public {@code Iterator<T> reversed()} or {@code Iterator<T> descendingIterator()}
 * conforms, as {@link java.util.Deque} and {@link java.util.NavigableSet} do. By extension so do every
 * {@link Sequence}, the keys of a {@link java.util.NavigableMap}, and, on JDK 21 and later, every
 * {@code java.util.SequencedCollection}, although its {@code reversed()} has another result.
 *
 * <pre>{@code
 * Iterator<String> lastFirst = Contracts.adapt(List.of("a", "b"), Reversible.class).reversed();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Reversible}, the class of {@code reversed()}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
@Protocol
public interface Reversible<T> extends Iterable<T> {
    /**
     * Return a new iterator that stands behind the last element and moves to the first.
     *
     * @return the iterator
     */
    @Alias("descendingIterator")
    Iterator<T> reversed();

    /**
     * State that reversing gives the elements in the opposite order, so that reversing twice gives the order back.
     *
     * @param reversible any reversible
     * @return whether the law holds
     */
    @Law("reversing twice gives the order back")
    static boolean reversingTwiceIsIdentity(Reversible<?> reversible) {
        List<?> forward = Elements.first(reversible.iterator(), Elements.LIMIT);
        List<Object> twice = new ArrayList<>(Elements.first(reversible.reversed(), Elements.LIMIT));
        Collections.reverse(twice);
        return forward.size() == Elements.LIMIT || Elements.sameInOrder(forward, twice);
    }
}
