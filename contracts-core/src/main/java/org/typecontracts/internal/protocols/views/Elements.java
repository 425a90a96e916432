package org.typecontracts.internal.protocols.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What mixins and laws ask of elements: the same one, the first ones, all of them. */
public final class Elements {
    /** How many elements a law visits at most, so that laws end on endless sources too. */
    public static final int LIMIT = 10_000;

    private Elements() {}

    /**
     * Return whether two elements are the same: identity is tested before equality, as Python's {@code in} does.
     *
     * @param one an element
     * @param other another
     * @return whether they are identical or equal
     */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other || one != null && one.equals(other);
    }

    /**
     * Return whether two lists have the same elements in the same order.
     *
     * @param one a list
     * @param other another
     * @return whether they have
     */
    public static boolean sameInOrder(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Return the next elements of an iterator.
     *
     * @param iterator the iterator, which is moved past them
     * @param limit how many elements to take at most
     * @param <T> the elements
     * @return the elements
     */
    public static <T> List<T> first(Iterator<? extends T> iterator, int limit) {
        List<T> result = new ArrayList<>();
        while (result.size() < limit && iterator.hasNext()) {
            result.add(iterator.next());
        }
        return result;
    }

    /**
     * Return the next elements of an iterator that is not asked whether it has them.
     *
     * @param iterator the iterator, which is moved past them
     * @param count how many elements to take
     * @param <T> the elements
     * @return the elements
     */
    public static <T> List<T> next(Iterator<? extends T> iterator, int count) {
        List<T> result = new ArrayList<>();
        for (int taken = 0; taken < count; taken++) {
            result.add(iterator.next());
        }
        return result;
    }

    /**
     * Return all elements of an iterable as a list of their own.
     *
     * @param elements the iterable
     * @param <T> the elements
     * @return the elements
     */
    public static <T> List<T> copy(java.lang.Iterable<? extends T> elements) {
        List<T> result = new ArrayList<>();
        for (T element : requireElements(elements)) {
            result.add(element);
        }
        return result;
    }

    /**
     * Refuse null in place of elements.
     *
     * @param elements the elements
     * @param <T> their type, with which null is an iterable too
     * @return the elements
     * @throws NullPointerException if they are null, with a message that says so
     */
    public static <T> T requireElements(@Nullable T elements) {
        return Objects.requireNonNull(elements, "elements is null; pass an iterable");
    }

    /**
     * Refuse to begin a search before the first position.
     *
     * @param from the first position that counts
     * @throws IndexOutOfBoundsException if it is negative
     */
    public static void requireStart(int from) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("from is [" + from + "]; the first position is 0");
        }
    }

    /**
     * Return all elements of an iterable as a set of their own.
     *
     * @param elements the iterable
     * @return the elements
     */
    public static Set<@Nullable Object> distinct(java.lang.Iterable<?> elements) {
        Set<@Nullable Object> result = new HashSet<>();
        for (Object element : requireElements(elements)) {
            result.add(element);
        }
        return result;
    }

    /**
     * Return whether a collection contains an element, by the collection's own means as far as they go: many a
     * collection of the JDK refuses to be asked about null, some about what they cannot compare, and none finds an
     * element that is not equal to itself.
     *
     * @param collection the collection
     * @param element the element
     * @return whether itself or an equal one is there
     */
    public static boolean contains(Collection<?> collection, @Nullable Object element) {
        if (element == null || !element.equals(element)) {
            return occurs(element, collection);
        }
        try {
            return collection.contains(element);
        } catch (ClassCastException incomparable) {
            return occurs(element, collection);
        }
    }

    /**
     * Return whether an element is among those of an iterable.
     *
     * @param element the element
     * @param elements the iterable
     * @return whether itself or an equal one occurs
     */
    public static boolean occurs(@Nullable Object element, java.lang.Iterable<?> elements) {
        for (Object each : elements) {
            if (same(element, each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Return the keys of some entries, in their order.
     *
     * @param entries the entries
     * @return the keys
     */
    public static List<?> keys(java.lang.Iterable<? extends Map.Entry<?, ?>> entries) {
        List<@Nullable Object> result = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entries) {
            result.add(entry.getKey());
        }
        return result;
    }

    /**
     * Return the values of some entries, in their order.
     *
     * @param entries the entries
     * @return the values
     */
    public static List<?> values(java.lang.Iterable<? extends Map.Entry<?, ?>> entries) {
        List<@Nullable Object> result = new ArrayList<>();
        for (Map.Entry<?, ?> entry : entries) {
            result.add(entry.getValue());
        }
        return result;
    }
}
