package org.typecontracts.internal.model;

/**
 * An array type (JLS 10.1).
 *
 * @param component the type of the elements
 */
public record ArrayType(Type component) implements Type {
    /** Written out, because what a record gets by itself starts the whole machinery of method handles at first use. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayType that && component.equals(that.component);
    }

    @Override
    public int hashCode() {
        return component.hashCode() + 1;
    }

    @Override
    public String toString() {
        return component + "[]";
    }
}
