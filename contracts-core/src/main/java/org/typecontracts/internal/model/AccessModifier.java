package org.typecontracts.internal.model;

/** How far a member may be named (JLS 6.6). */
public enum AccessModifier {
    /** From everywhere. */
    PUBLIC("public"),
    /** From subclasses and the package. */
    PROTECTED("protected"),
    /** From the package; no modifier is written. */
    PACKAGE(""),
    /** From the class alone. */
    PRIVATE("private");

    private static final int PUBLIC_BIT = 0x0001;
    private static final int PRIVATE_BIT = 0x0002;
    private static final int PROTECTED_BIT = 0x0004;

    private final String keyword;

    AccessModifier(String keyword) {
        this.keyword = keyword;
    }

    /** Return the modifier that the flags of a class file tell (JVMS 4.5, 4.6). */
    static AccessModifier of(int bits) {
        if ((bits & PUBLIC_BIT) != 0) {
            return PUBLIC;
        }
        if ((bits & PROTECTED_BIT) != 0) {
            return PROTECTED;
        }
        return (bits & PRIVATE_BIT) != 0 ? PRIVATE : PACKAGE;
    }

    /**
     * Return the modifier as it is written in source.
     *
     * @return the keyword, or an empty text
     */
    public String keyword() {
        return keyword;
    }
}
