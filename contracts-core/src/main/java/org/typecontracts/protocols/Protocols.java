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
 * registry}, or fails with a {@link org.typecontracts.ConformanceException} that says what the object lacks.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class Protocols {
    private static final Contract<Sized> SIZED = contract(Sized.class);
    private static final Contract<Container<@Nullable Object>> CONTAINER = contract(Container.class);
    private static final Contract<Iterable<Object>> ITERABLE = contract(Iterable.class);

    private Protocols() {}

    @SuppressWarnings("unchecked") // Elements of any kind are objects; the adapter refuses arguments of the wrong type.
    private static <T> Contract<T> contract(Class<? super T> type) {
        return (Contract<T>) Contract.of(type);
    }

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
    public static Iterable<Object> iterate(@Nullable Object object) {
        return Refusal.adapt(ITERABLE, object);
    }
}
