package org.typecontracts.internal.model;

import java.util.function.Supplier;

/** A constructor. Its signature is read at first use. */
public final class ConstructorDeclaration extends MemberDeclaration {
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
            ClassDeclaration declaringClass, MemberFlags flags, Object handle, Supplier<Signature> signature) {
        super(declaringClass, declaringClass.simpleName(), flags, handle);
        this.signature = new Lazy<>(signature);
    }

    /**
     * Return the signature as declared.
     *
     * @return the signature
     * @throws UnreadableClassException if it mentions a class that cannot be found or linked
     */
    public Signature signature() {
        return signature.get();
    }
}
