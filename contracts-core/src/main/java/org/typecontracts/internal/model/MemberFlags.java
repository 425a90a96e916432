package org.typecontracts.internal.model;

/**
 * The flags of a method, constructor or field, in the encoding of the class file (JVMS 4.5, 4.6).
 *
 * @param bits the access flags
 */
public record MemberFlags(int bits) {
    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int VARIABLE_ARITY = 0x0080;
    private static final int ABSTRACT = 0x0400;
    private static final int SYNTHETIC = 0x1000;

    /**
     * Make the flags of a field.
     *
     * @param bits the access flags
     * @return the flags, without the bit that means something else of a field than of a method
     */
    public static MemberFlags ofField(int bits) {
        return new MemberFlags(bits & ~VARIABLE_ARITY);
    }

    /**
     * Return whether the member is public.
     *
     * @return whether it is public
     */
    public boolean isPublic() {
        return has(PUBLIC);
    }

    /**
     * Return how far the member may be named.
     *
     * @return its access
     */
    public AccessModifier access() {
        return AccessModifier.of(bits);
    }

    /**
     * Return whether the member is private.
     *
     * @return whether it is private
     */
    public boolean isPrivate() {
        return has(PRIVATE);
    }

    /**
     * Return whether the member is static.
     *
     * @return whether it is static
     */
    public boolean isStatic() {
        return has(STATIC);
    }

    /**
     * Return whether the member is final.
     *
     * @return whether it is final
     */
    public boolean isFinal() {
        return has(FINAL);
    }

    /**
     * Return whether the member is abstract.
     *
     * @return whether it is abstract
     */
    public boolean isAbstract() {
        return has(ABSTRACT);
    }

    /**
     * Return whether the method has variable arity.
     *
     * @return whether its last parameter was written with {@code ...}
     */
    public boolean isVariableArity() {
        return has(VARIABLE_ARITY);
    }

    /**
     * Return whether the member was not written in source.
     *
     * @return whether it is synthetic
     */
    public boolean isSynthetic() {
        return has(SYNTHETIC);
    }

    private boolean has(int flag) {
        return (bits & flag) != 0;
    }
}
