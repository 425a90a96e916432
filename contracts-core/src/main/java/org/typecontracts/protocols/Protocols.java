package org.typecontracts.protocols;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractRegistry;
import org.typecontracts.internal.protocols.BuiltInContract;
import org.typecontracts.internal.protocols.Length;
import org.typecontracts.internal.protocols.Refusal;
import org.typecontracts.internal.protocols.views.Backwards;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.reflect.Thrown;

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
    private static final BuiltInContract<Container<@Nullable Object>> CONTAINER =
            new BuiltInContract<>(Container.class);
    private static final BuiltInContract<Iterable<Object>> ITERABLE = new BuiltInContract<>(Iterable.class);
    private static final BuiltInContract<Iterator<Object>> ITERATOR = new BuiltInContract<>(Iterator.class);
    private static final BuiltInContract<Reversible<Object>> REVERSIBLE = new BuiltInContract<>(Reversible.class);
    private static final BuiltInContract<Sequence<@Nullable Object>> SEQUENCE = new BuiltInContract<>(Sequence.class);
    private static final BuiltInContract<CallableLike> CALLABLE = new BuiltInContract<>(CallableLike.class);
    private static final BuiltInContract<Awaitable<Object>> AWAITABLE = new BuiltInContract<>(Awaitable.class);
    private static final BuiltInContract<Hashable> HASHABLE = new BuiltInContract<>(Hashable.class);

    private Protocols() {}

    /**
     * Return the number of elements of a {@link Sized} object.
     *
     * @param object any object
     * @return its size
     * @throws org.typecontracts.ConformanceException if the object has no size
     */
    public static int len(@Nullable Object object) {
        return Length.of(object);
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
        if (object == null
                || CONTAINER.get().isInstance(object)
                || !ITERABLE.get().isInstance(object)) {
            return asked(Refusal.adapt(CONTAINER.get(), object), object, element);
        }
        return Elements.occurs(element, iterate(object));
    }

    /** What a container cannot even compare, null most often, is not in it, if that can be seen. */
    private static boolean asked(Container<@Nullable Object> container, Object object, @Nullable Object element) {
        try {
            return container.contains(element)
                    || isUnequalToItself(element)
                            && ITERABLE.get().isInstance(object)
                            && Elements.occurs(element, iterate(object));
        } catch (ClassCastException incomparable) {
            return searched(object, element, incomparable);
        } catch (NullPointerException incomparable) {
            if (element != null) {
                throw incomparable;
            }
            return searched(object, null, incomparable);
        }
    }

    private static boolean searched(Object object, @Nullable Object element, RuntimeException incomparable) {
        if (!ITERABLE.get().isInstance(object)) {
            throw incomparable;
        }
        return Elements.occurs(element, iterate(object));
    }

    /** The collections of the JDK that ask {@code equals} alone do not find it. */
    private static boolean isUnequalToItself(@Nullable Object element) {
        return element != null && !element.equals(element);
    }

    /**
     * Return the elements of an {@link Iterable} object.
     *
     * @param object any object
     * @return its elements, to be iterated as often as the object can
     * @throws org.typecontracts.ConformanceException if the object cannot be iterated
     */
    public static Iterable<Object> iterate(@Nullable Object object) {
        return Refusal.adapt(ITERABLE.get(), object);
    }

    /**
     * Return the elements of an {@link Iterable} object as a stream.
     *
     * @param object any object
     * @return its elements
     * @throws org.typecontracts.ConformanceException if the object cannot be iterated
     */
    public static Stream<Object> stream(@Nullable Object object) {
        return Refusal.adapt(ITERABLE.get(), object).stream();
    }

    /**
     * Return the next element of an {@link Iterator}, or of an object like one.
     *
     * @param object any object
     * @return the element
     * @throws java.util.NoSuchElementException if there is none
     * @throws org.typecontracts.ConformanceException if the object is no iterator
     */
    public static Object next(@Nullable Object object) {
        return Refusal.adapt(ITERATOR.get(), object).next();
    }

    /**
     * Return the elements of a {@link Reversible} object from the last to the first.
     *
     * @param object any object
     * @return its elements, to be iterated as often as the object can; reversed again, they are in its order
     * @throws org.typecontracts.ConformanceException if the object cannot be reversed
     */
    public static Reversible<Object> reversed(@Nullable Object object) {
        return new Backwards<>(Refusal.adapt(REVERSIBLE.get(), object));
    }

    /**
     * Return the first position of an element: a {@link Sequence} is asked, any other {@link Iterable} searched.
     *
     * @param object any object
     * @param element the element in question
     * @return the position of itself or of an equal one, from 0; -1 if it does not occur
     * @throws org.typecontracts.ConformanceException if the object can neither be asked nor searched
     */
    public static int index(@Nullable Object object, @Nullable Object element) {
        if (SEQUENCE.get().isInstance(object)) {
            return Refusal.adapt(SEQUENCE.get(), object).indexOf(element);
        }
        int index = 0;
        for (Object each : iterate(object)) {
            if (Elements.same(element, each)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    /**
     * Return how often an element occurs: a {@link Sequence} is asked, any other {@link Iterable} searched. Of a text,
     * parts that do not overlap are counted.
     *
     * @param object any object
     * @param element the element in question
     * @return the number of times that itself or an equal one occurs
     * @throws org.typecontracts.ConformanceException if the object can neither be asked nor searched
     */
    public static int count(@Nullable Object object, @Nullable Object element) {
        if (SEQUENCE.get().isInstance(object)) {
            return Refusal.adapt(SEQUENCE.get(), object).count(element);
        }
        int count = 0;
        for (Object each : iterate(object)) {
            count += Elements.same(element, each) ? 1 : 0;
        }
        return count;
    }

    /**
     * Call a {@link CallableLike} object.
     *
     * <p>What the object throws arrives unchanged, checked exceptions included, although none is declared here.
     *
     * @param object any object, such as a lambda expression of any functional interface
     * @param arguments the arguments
     * @return the result; null if there is none
     * @throws IllegalArgumentException if there are too few or too many arguments
     * @throws ClassCastException if an argument is of the wrong type
     * @throws org.typecontracts.ConformanceException if the object cannot be called
     */
    public static @Nullable Object call(@Nullable Object object, @Nullable Object... arguments) {
        try {
            return Refusal.adapt(CALLABLE.get(), object).call(arguments);
        } catch (Exception exception) {
            throw Thrown.unchanged(exception);
        }
    }

    /**
     * Wait for the outcome of an {@link Awaitable} object, as long as it takes.
     *
     * @param object any object
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws org.typecontracts.ConformanceException if the object cannot be awaited
     */
    public static Object await(@Nullable Object object) throws InterruptedException {
        return Refusal.adapt(AWAITABLE.get(), object).await();
    }

    /**
     * Wait for the outcome of an {@link Awaitable} object for some time.
     *
     * @param object any object
     * @param timeout how long to wait
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws TimeoutException if there is no outcome by then
     * @throws org.typecontracts.ConformanceException if the object cannot be awaited
     */
    public static Object await(@Nullable Object object, Duration timeout)
            throws InterruptedException, TimeoutException {
        return Refusal.adapt(AWAITABLE.get(), object).await(timeout);
    }

    /**
     * Return the hash code of a {@link Hashable} object.
     *
     * @param object any object
     * @return its hash code
     * @throws org.typecontracts.ConformanceException if the object has no equality of its own, or can change
     */
    public static int hash(@Nullable Object object) {
        return Refusal.adapt(HASHABLE.get(), object).hashCode();
    }
}
