package org.typecontracts.internal.model;

/** A type of the Java language (JLS 4), immutable and compared by value. */
public sealed interface Type
        permits PrimitiveType, VoidType, NullType, ClassType, ArrayType, TypeVariable, WildcardType, IntersectionType {
    /**
     * Return whether this is a primitive type; {@code void} is none.
     *
     * @return whether this is one of the eight primitive types
     */
    default boolean isPrimitive() {
        return this instanceof PrimitiveType;
    }

    /**
     * Return whether this is {@code void}.
     *
     * @return whether this is {@code void}
     */
    default boolean isVoid() {
        return this == VoidType.VOID;
    }
}
