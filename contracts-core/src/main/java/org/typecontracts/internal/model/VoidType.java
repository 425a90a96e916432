package org.typecontracts.internal.model;

/**
 * The result of a method that returns nothing.
 *
 * @since 0.1.0
 */
public enum VoidType implements Type {
    /** The only value. */
    VOID;

    @Override
    public String toString() {
        return "void";
    }
}
