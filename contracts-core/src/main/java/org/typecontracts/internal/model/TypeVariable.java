package org.typecontracts.internal.model;

import java.util.List;

/** A type variable (JLS 4.4): declared, captured from a wildcard, or to be inferred. */
public non-sealed interface TypeVariable extends Type {
    /**
     * Return the name as a person reads it.
     *
     * @return the name
     */
    String name();

    /**
     * Return the bound: {@code Object}, one type, or an intersection. It may mention the variable itself.
     *
     * @return the upper bound
     */
    Type upperBound();

    /**
     * Return the bounds one by one, in the order of their declaration.
     *
     * @return the components of an intersection, or the only bound
     */
    default List<Type> upperBounds() {
        return upperBound() instanceof IntersectionType intersection
                ? intersection.components()
                : List.of(upperBound());
    }

    /**
     * Return the lower bound, which only captured variables have.
     *
     * @return the lower bound, or the null type
     */
    default Type lowerBound() {
        return NullType.NULL;
    }
}
