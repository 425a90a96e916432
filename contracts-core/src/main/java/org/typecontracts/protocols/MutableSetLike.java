package org.typecontracts.protocols;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.views.Absence;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.MutableSetLikeSet;

/**
 * A set to which elements can be added and from which they can be removed.
 *
 * <p>A class conforms by {@code implements} or by registration; by extension every {@link Set} conforms, as far as its
 * type says. Java's {@code remove}, which does nothing about an absent element, is {@link #discard} here;
 * {@link #remove} insists. The operand of the changes in place is any iterable, this set itself included.
 *
 * <pre>{@code
 * MutableSetLike<String> open = Contracts.adapt(tickets, MutableSetLike.class);
 * open.removeAll(closed);
 * open.removeAll(open);        // empty now
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.MutableSet}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
public interface MutableSetLike<T> extends SetLike<T> {
    /**
     * Add an element, unless an equal one is there.
     *
     * @param element the new element
     */
    void add(T element);

    /**
     * Remove an element, if it is there.
     *
     * @param element the element
     */
    @Alias("remove")
    void discard(T element);

    /**
     * Remove an element that is there. Costs one {@link #contains} and one {@link #discard}. The adapter of a subject
     * with a {@code remove} of its own does what that does about an absent element.
     *
     * @param element the element
     * @throws NoSuchElementException if it is not there
     */
    default void remove(T element) {
        if (!contains(element)) {
            throw Absence.ofElement(element);
        }
        discard(element);
    }

    /**
     * Remove some element. Costs one {@link #iterator()} and one {@link #discard}.
     *
     * @return the element
     * @throws NoSuchElementException if there is none
     */
    default T pop() {
        Iterator<T> iterator = iterator();
        if (!iterator.hasNext()) {
            throw Absence.ofElements();
        }
        T element = iterator.next();
        discard(element);
        return element;
    }

    /** Remove all elements. Costs one iteration and one {@link #discard} for each element. */
    default void clear() {
        for (T element : Elements.<T>copy(this)) {
            discard(element);
        }
    }

    /**
     * Add others, as Python's {@code |=} does. Costs a copy of them and one {@link #add} for each.
     *
     * @param others the elements to add
     */
    default void addAll(java.lang.Iterable<? extends T> others) {
        for (T element : Elements.<T>copy(others)) {
            add(element);
        }
    }

    /**
     * Remove what is not among others, as Python's {@code &=} does. Costs an iteration of both.
     *
     * @param others the elements to keep
     */
    default void retainAll(java.lang.Iterable<?> others) {
        for (T element : difference(others)) {
            discard(element);
        }
    }

    /**
     * Remove what is among others, as Python's {@code -=} does. Costs an iteration of both.
     *
     * @param others the elements to remove
     */
    default void removeAll(java.lang.Iterable<?> others) {
        for (T element : intersection(others)) {
            discard(element);
        }
    }

    /**
     * Remove what is among others and add the others that were not here, as Python's {@code ^=} does. Costs an
     * iteration of both.
     *
     * @param others the elements to remove or to add
     */
    default void toggleAll(java.lang.Iterable<? extends T> others) {
        SetLike<T> result = symmetricDifference(others);
        retainAll(result);
        addAll(result);
    }

    /**
     * Return this set as a {@link Set}. Costs nothing but the view.
     *
     * @return a live view that can be changed, as far as this set can
     */
    @Override
    default Set<T> asSet() {
        return new MutableSetLikeSet<>(this);
    }

    /**
     * State what adding and discarding do.
     *
     * @param set any set that may be changed
     * @param element any element
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("an added element is contained, a discarded one is not")
    static <T> boolean addAndDiscardDecideMembership(MutableSetLike<T> set, T element) {
        set.add(element);
        boolean added = set.contains(element);
        set.discard(element);
        return added && !set.contains(element);
    }

    /**
     * State that a set may be its own operand.
     *
     * @param set any set that may be changed
     * @return whether the law holds
     */
    @Law("a set with itself added stays, with itself removed is empty")
    static boolean itselfIsAnOperand(MutableSetLike<?> set) {
        return staysWithItself(set) && isEmptyWithoutItself(set);
    }

    private static <T> boolean staysWithItself(MutableSetLike<T> set) {
        Set<?> before = Elements.distinct(set);
        set.addAll(set);
        set.retainAll(set);
        return Elements.distinct(set).equals(before);
    }

    private static boolean isEmptyWithoutItself(MutableSetLike<?> set) {
        set.removeAll(set);
        return set.isEmpty();
    }
}
