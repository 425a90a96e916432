package org.typecontracts.protocols;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * An object with a number of elements that can be visited and looked for.
 *
 * <p>Any class with {@code int size()} (or {@code length()}), {@code Iterator<T> iterator()} and {@code boolean
 * contains(T)} conforms, every {@link java.util.Collection} among them. By extension a {@link java.util.Map} is a
 * collection of its keys.
 *
 * <pre>{@code
 * List<String> names = Contracts.adapt(team, CollectionLike.class).toList();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Collection}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
@Protocol
public interface CollectionLike<T> extends Sized, Iterable<T>, Container<T> {
    /**
     * Return the elements as an unmodifiable list of their own. Costs one iteration.
     *
     * @return the elements as they are now, in the order of iteration
     */
    default List<T> toList() {
        return Collections.unmodifiableList(Elements.copy(this));
    }

    /**
     * State that the size is the number of elements.
     *
     * @param collection any collection
     * @return whether the law holds
     */
    @Law("the size is the number of elements that are iterated")
    static boolean sizeIsNumberOfElements(CollectionLike<?> collection) {
        int size = collection.size();
        return Elements.first(collection.iterator(), Elements.LIMIT).size() == Math.min(size, Elements.LIMIT);
    }

    /**
     * State that what is iterated is contained.
     *
     * @param collection any collection
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("every element that is iterated is contained")
    static <T> boolean elementsAreContained(CollectionLike<T> collection) {
        Iterator<T> iterator = collection.iterator();
        for (int visited = 0; visited < Elements.LIMIT && iterator.hasNext(); visited++) {
            if (!collection.contains(iterator.next())) {
                return false;
            }
        }
        return true;
    }
}
