package org.typecontracts.protocols;

import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * An object that can be asked whether it contains another.
 *
 * <p>Any class with a public {@code boolean contains(T)} conforms, whatever {@code T} is. By extension a
 * {@link java.util.Map} contains its keys (although the {@code contains} of {@link java.util.Hashtable} and of
 * {@link java.util.concurrent.ConcurrentHashMap} tests values), an array its elements (one of numbers finds a number of
 * another width by its value, so that the literal 3 is in a {@code long[]}; so does a buffer and an atomic array), and
 * a {@link CharSequence} its characters and every part of it.
 *
 * <pre>{@code
 * Container<String> vips = Contracts.adapt(team, Container.class);
 * if (vips.contains("Ada")) { ... }
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Container}, the class of {@code in}.
 *
 * @param <T> what can be asked about
 * @since 0.1.0
 */
@Protocol
public interface Container<T> {
    /**
     * Return whether an element is contained.
     *
     * @param element the element in question
     * @return whether this contains it
     */
    boolean contains(T element);

    /**
     * Return whether every one of some elements is contained. Costs one {@link #contains} for each.
     *
     * @param elements the elements in question
     * @return whether this contains all of them; true if there are none
     */
    default boolean containsAll(java.lang.Iterable<? extends T> elements) {
        for (T element : Elements.requireElements(elements)) {
            if (!contains(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * State that asking does not change the answer.
     *
     * @param container any container that nobody else changes
     * @param element any element
     * @param <T> what can be asked about
     * @return whether the law holds
     */
    @Law("asking twice whether an element is contained gives the same answer")
    static <T> boolean membershipIsStable(Container<T> container, T element) {
        return container.contains(element) == container.contains(element);
    }
}
