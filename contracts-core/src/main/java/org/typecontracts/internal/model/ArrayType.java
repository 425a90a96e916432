package org.typecontracts.internal.model;

/**
 * An array type (JLS 10.1).
 *
 * @param component the type of the elements
 * @since 0.1.0
 */
public record ArrayType(Type component) implements Type {
    @Override
    public String toString() {
        return component + "[]";
    }
}
