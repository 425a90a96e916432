package org.typecontracts.internal.model;

import java.util.Locale;

/** One of the eight primitive types (JLS 4.2). */
public enum PrimitiveType implements Type {
    /** {@code boolean}. */
    BOOLEAN("java.lang.Boolean"),
    /** {@code byte}. */
    BYTE("java.lang.Byte"),
    /** {@code short}. */
    SHORT("java.lang.Short"),
    /** {@code char}. */
    CHAR("java.lang.Character"),
    /** {@code int}. */
    INT("java.lang.Integer"),
    /** {@code long}. */
    LONG("java.lang.Long"),
    /** {@code float}. */
    FLOAT("java.lang.Float"),
    /** {@code double}. */
    DOUBLE("java.lang.Double");

    private final String boxName;

    PrimitiveType(String boxName) {
        this.boxName = boxName;
    }

    /**
     * Return the name of the class that boxes this type (JLS 5.1.7).
     *
     * @return the binary name, such as {@code java.lang.Integer}
     */
    public String boxName() {
        return boxName;
    }

    /**
     * Return whether this type is the other or widens to it (JLS 4.10.1).
     *
     * @param other the type to widen to
     * @return whether this is a subtype of the other
     */
    public boolean widensTo(PrimitiveType other) {
        return switch (this) {
            case BOOLEAN -> other == BOOLEAN;
            case CHAR -> other == CHAR || other.ordinal() >= INT.ordinal();
            case BYTE -> other == BYTE || other == SHORT || other.ordinal() >= INT.ordinal();
            default -> other.ordinal() >= ordinal() && other != CHAR;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
