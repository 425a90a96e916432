package org.typecontracts.internal.model;

import java.util.function.Supplier;

/**
 * A public constructor. Its signature is read at first use. Two are equal when their handles are.
 *
 * @since 0.1.0
 */
public final class ConstructorDeclaration implements MemberDeclaration {
    private final ClassDeclaration declaringClass;
    private final MethodFlags flags;
    private final Object handle;
    private final Lazy<Signature> signature;

    /**
     * Make the constructor.
     *
     * @param declaringClass the class it makes
     * @param flags its flags
     * @param handle what identifies it to the reader
     * @param signature the supplier of its signature, whose result is {@code void}
     */
    public ConstructorDeclaration(
            ClassDeclaration declaringClass, MethodFlags flags, Object handle, Supplier<Signature> signature) {
        this.declaringClass = declaringClass;
        this.flags = flags;
        this.handle = handle;
        this.signature = new Lazy<>(signature);
    }

    @Override
    public ClassDeclaration declaringClass() {
        return declaringClass;
    }

    @Override
    public String name() {
        return declaringClass.simpleName();
    }

    @Override
    public Object handle() {
        return handle;
    }

    /**
     * Return the flags.
     *
     * @return the flags
     */
    public MethodFlags flags() {
        return flags;
    }

    /**
     * Return the signature as declared.
     *
     * @return the signature
     * @throws UnreadableClassException if it mentions a class that cannot be found
     */
    public Signature signature() {
        return signature.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ConstructorDeclaration that && handle.equals(that.handle);
    }

    @Override
    public int hashCode() {
        return handle.hashCode();
    }

    @Override
    public String toString() {
        return declaringClass.name() + ".<init>";
    }
}
