package org.typecontracts.internal.language;

/** The kinds of bound that an inference variable collects (JLS 18.1.3), from below to above. */
public enum BoundKind {
    /** The variable is a supertype. */
    LOWER,
    /** The variable is the same type. */
    EQUAL,
    /** The variable is a subtype. */
    UPPER;

    /** Return the kind of bound that the other variable has, when one variable bounds another. */
    BoundKind mirrored() {
        return switch (this) {
            case LOWER -> UPPER;
            case EQUAL -> EQUAL;
            case UPPER -> LOWER;
        };
    }
}
