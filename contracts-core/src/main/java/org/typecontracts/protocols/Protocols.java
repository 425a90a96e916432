package org.typecontracts.protocols;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.internal.protocols.Elements;
import org.typecontracts.internal.protocols.Refusal;

/**
 * Ask any object what Python's built-in functions ask: its length, its elements, its hash.
 *
 * <pre>{@code
 * Protocols.len("abc");                            // 3
 * Protocols.len(new long[] {1, 2});                // 2
 * Protocols.contains(team, "Ada");                 // by team.contains(String), or by its iterator
 * for (Object key : Protocols.iterate(map)) { ... }
 * }</pre>
 *
 * <p>Each question adapts the object to a built-in protocol in the {@linkplain ContractRegistry#global() global
 * registry}, or fails with a {@link org.typecontracts.ConformanceException} that says what the object lacks. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Protocols {
    private static final Contract<Sized> SIZED = Contract.of(Sized.class);
    private static final Contract<Container> CONTAINER = Contract.of(Container.class);
    private static final Contract<Iterable> ITERABLE = Contract.of(Iterable.class);

    private Protocols() {}

    /**
     * Return the number of elements of a {@link Sized} object.
     *
     * @param object any object
     * @return its size
     * @throws org.typecontracts.ConformanceException if the object has no size
     */
    public static int len(@Nullable Object object) {
        return Refusal.adapt(SIZED, object).size();
    }

    /**
     * Return whether an object contains an element: a {@link Container} is asked, any other {@link Iterable} searched.
     *
     * @param object any object
     * @param element the element in question
     * @return whether it contains itself or an equal one
     * @throws org.typecontracts.ConformanceException if the object can neither be asked nor searched
     */
    @SuppressWarnings("unchecked") // An element of the wrong type is the adapter's to refuse.
    public static boolean contains(@Nullable Object object, @Nullable Object element) {
        return object == null || CONTAINER.isInstance(object) || !ITERABLE.isInstance(object)
                ? Refusal.adapt(CONTAINER, object).contains(element)
                : Elements.occurs(element, iterate(object));
    }

    /**
     * Return the elements of an {@link Iterable} object.
     *
     * @param object any object
     * @return its elements, to be iterated as often as the object can
     * @throws org.typecontracts.ConformanceException if the object cannot be iterated
     */
    @SuppressWarnings("unchecked") // The elements of any iterable are objects.
    public static Iterable<Object> iterate(@Nullable Object object) {
        return Refusal.adapt(ITERABLE, object);
    }
}
