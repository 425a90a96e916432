package org.typecontracts.internal.model;

/**
 * The flags of a field, in the encoding of the class file (JVMS 4.5).
 *
 * @param bits the access flags
 * @since 0.1.0
 */
public record FieldFlags(int bits) {
    private static final int PUBLIC = 0x0001;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;

    /**
     * Tell whether the field is public.
     *
     * @return whether it is public
     */
    public boolean isPublic() {
        return has(PUBLIC);
    }

    /**
     * Return how far the field may be named.
     *
     * @return its access
     */
    public AccessModifier access() {
        return AccessModifier.of(bits);
    }

    /**
     * Tell whether the field is static.
     *
     * @return whether it is static
     */
    public boolean isStatic() {
        return has(STATIC);
    }

    /**
     * Tell whether the field is final.
     *
     * @return whether it is final
     */
    public boolean isFinal() {
        return has(FINAL);
    }

    private boolean has(int flag) {
        return (bits & flag) != 0;
    }
}
