package org.typecontracts.internal.model;

/** The result of a method that returns nothing. */
public enum VoidType implements Type {
    /** The only value. */
    VOID;

    @Override
    public String toString() {
        return "void";
    }
}
