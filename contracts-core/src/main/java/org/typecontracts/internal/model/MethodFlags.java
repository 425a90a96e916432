package org.typecontracts.internal.model;

/**
 * The flags of a method, in the encoding of the class file (JVMS 4.6).
 *
 * @param bits the access flags
 * @since 0.1.0
 */
public record MethodFlags(int bits) {
    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int STATIC = 0x0008;
    private static final int BRIDGE = 0x0040;
    private static final int VARIABLE_ARITY = 0x0080;
    private static final int ABSTRACT = 0x0400;
    private static final int SYNTHETIC = 0x1000;

    /**
     * Tell whether the method is public.
     *
     * @return whether it is public
     */
    public boolean isPublic() {
        return has(PUBLIC);
    }

    /**
     * Return how far the method may be named.
     *
     * @return its access
     */
    public AccessModifier access() {
        return AccessModifier.of(bits);
    }

    /**
     * Tell whether the method is private.
     *
     * @return whether it is private
     */
    public boolean isPrivate() {
        return has(PRIVATE);
    }

    /**
     * Tell whether the method is static.
     *
     * @return whether it is static
     */
    public boolean isStatic() {
        return has(STATIC);
    }

    /**
     * Tell whether the method is abstract.
     *
     * @return whether it is abstract
     */
    public boolean isAbstract() {
        return has(ABSTRACT);
    }

    /**
     * Tell whether the method has variable arity.
     *
     * @return whether its last parameter was written with {@code ...}
     */
    public boolean isVariableArity() {
        return has(VARIABLE_ARITY);
    }

    /**
     * Tell whether the compiler added the method as a bridge.
     *
     * @return whether it is a bridge
     */
    public boolean isBridge() {
        return has(BRIDGE);
    }

    /**
     * Tell whether the method was not written in source.
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
