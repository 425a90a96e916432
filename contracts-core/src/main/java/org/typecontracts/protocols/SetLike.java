package org.typecontracts.protocols;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.collections.MutableJavaSet;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.SetLikeSet;

/**
 * A collection without equal elements, with the algebra of sets.
 *
 * <p>This contract is nominal, because nothing in the members says that elements are distinct. A class conforms by
 * {@code implements} or by registration, and needs {@code contains}, {@code iterator} and {@code size} only; all others
 * are mixins. By extension every {@link Set} conforms. The other operand of the algebra is any iterable, this set
 * itself included; a result is a set of its own.
 *
 * <pre>{@code
 * SetLike<String> guests = Contracts.adapt(guestList, SetLike.class);
 * SetLike<String> missing = guests.difference(List.of("Ada", "Grace"));
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Set}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
public interface SetLike<T> extends CollectionLike<T> {
    /**
     * Return whether every element of this set is among others. Costs an iteration of both.
     *
     * @param others the elements to be among
     * @return whether this is a subset of them
     */
    default boolean isSubsetOf(java.lang.Iterable<?> others) {
        return Elements.distinct(others).containsAll(Elements.distinct(this));
    }

    /**
     * Return whether this set contains others. Costs one {@link #contains} for each of them at most.
     *
     * @param others the elements to contain
     * @return whether this is a superset of them
     */
    default boolean isSupersetOf(java.lang.Iterable<? extends T> others) {
        return containsAll(others);
    }

    /**
     * Return whether no element of this set is among others. Costs an iteration of both at most.
     *
     * @param others the elements not to be among
     * @return whether the two have nothing in common
     */
    default boolean isDisjoint(java.lang.Iterable<?> others) {
        return intersection(others).isEmpty();
    }

    /**
     * Return the elements of this set and others. Costs an iteration of both.
     *
     * @param others the other elements
     * @return a set of its own
     */
    default SetLike<T> union(java.lang.Iterable<? extends T> others) {
        Set<T> result = new LinkedHashSet<>(Elements.<T>copy(this));
        result.addAll(Elements.<T>copy(others));
        return new MutableJavaSet<>(result);
    }

    /**
     * Return the elements of this set that are among others. Costs an iteration of both.
     *
     * @param others the other elements
     * @return a set of its own
     */
    default SetLike<T> intersection(java.lang.Iterable<?> others) {
        Set<T> result = new LinkedHashSet<>(Elements.<T>copy(this));
        result.retainAll(Elements.distinct(others));
        return new MutableJavaSet<>(result);
    }

    /**
     * Return the elements of this set that are not among others. Costs an iteration of both.
     *
     * @param others the other elements
     * @return a set of its own
     */
    default SetLike<T> difference(java.lang.Iterable<?> others) {
        Set<T> result = new LinkedHashSet<>(Elements.<T>copy(this));
        result.removeAll(Elements.distinct(others));
        return new MutableJavaSet<>(result);
    }

    /**
     * Return the elements that are either in this set or among others, and not both. Costs an iteration of both.
     *
     * @param others the other elements
     * @return a set of its own
     */
    default SetLike<T> symmetricDifference(java.lang.Iterable<? extends T> others) {
        Set<T> here = new LinkedHashSet<>(Elements.<T>copy(this));
        Set<T> there = new LinkedHashSet<>(Elements.<T>copy(others));
        Set<T> result = new LinkedHashSet<>(here);
        result.removeAll(there);
        there.removeAll(here);
        result.addAll(there);
        return new MutableJavaSet<>(result);
    }

    /**
     * Return this set as a {@link Set}. Costs nothing but the view.
     *
     * @return a live view; unmodifiable, except as {@link MutableSetLike#asSet} says
     */
    default Set<T> asSet() {
        return new SetLikeSet<>(this);
    }

    /**
     * State what makes a collection a set.
     *
     * @param set any set
     * @return whether the law holds
     */
    @Law("a set iterates no equal pair")
    static boolean elementsAreDistinct(SetLike<?> set) {
        List<?> elements = Elements.first(set.iterator(), Elements.LIMIT);
        return Elements.distinct(elements).size() == elements.size();
    }

    /**
     * State that the algebra of sets is that of {@link Set}.
     *
     * @param set any set
     * @param other any other
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("union, intersection, difference and symmetric difference are those of java.util.Set")
    static <T> boolean algebraAgreesWithJava(SetLike<T> set, SetLike<T> other) {
        Set<T> union = new HashSet<>(Elements.<T>copy(set));
        union.addAll(Elements.<T>copy(other));
        Set<T> intersection = new HashSet<>(Elements.<T>copy(set));
        intersection.retainAll(Elements.distinct(other));
        Set<T> difference = new HashSet<>(Elements.<T>copy(set));
        difference.removeAll(intersection);
        Set<T> symmetricDifference = new HashSet<>(union);
        symmetricDifference.removeAll(intersection);
        return set.union(other).asSet().equals(union)
                && set.intersection(other).asSet().equals(intersection)
                && set.difference(other).asSet().equals(difference)
                && set.symmetricDifference(other).asSet().equals(symmetricDifference);
    }

    /**
     * State that the comparisons of sets follow from their algebra.
     *
     * @param set any set
     * @param other any other
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("subset, superset and disjoint say what difference and intersection are")
    static <T> boolean comparisonsAgreeWithAlgebra(SetLike<T> set, SetLike<T> other) {
        return set.isSubsetOf(other) == set.difference(other).isEmpty()
                && set.isSupersetOf(other) == other.difference(set).isEmpty()
                && set.isDisjoint(other) == set.intersection(other).isEmpty();
    }
}
