package org.typecontracts.internal.model;

/** The type of {@code null}: a subtype of every reference type (JLS 4.1). */
public enum NullType implements Type {
    /** The only value. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
