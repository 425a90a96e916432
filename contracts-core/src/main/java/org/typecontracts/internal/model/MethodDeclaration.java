package org.typecontracts.internal.model;

import org.jspecify.annotations.Nullable;

/** A method. Its signature and marks are read at first use. */
public final class MethodDeclaration extends MemberDeclaration {
    private final int parameterCount;
    private final MethodSource source;
    private volatile @Nullable Signature signature;
    private volatile @Nullable MemberMarks marks;

    /**
     * Make the method.
     *
     * @param declaringClass the class that declares it
     * @param name its name
     * @param flags its flags
     * @param parameterCount the number of its parameters
     * @param handle what identifies it to the reader
     * @param source where its signature and marks are read from
     */
    public MethodDeclaration(
            ClassDeclaration declaringClass,
            String name,
            MemberFlags flags,
            int parameterCount,
            Object handle,
            MethodSource source) {
        super(declaringClass, name, flags, handle);
        this.parameterCount = parameterCount;
        this.source = source;
    }

    /**
     * Return the number of parameters, without reading the signature.
     *
     * @return the number of parameters
     */
    public int parameterCount() {
        return parameterCount;
    }

    /**
     * Return the signature as declared.
     *
     * @return the signature
     * @throws UnreadableClassException if it mentions a class that cannot be found or linked
     */
    public Signature signature() {
        Signature known = signature;
        if (known == null) {
            known = source.signature();
            signature = known;
        }
        return known;
    }

    /**
     * Return the marks of the contract's author.
     *
     * @return the marks
     */
    public MemberMarks marks() {
        MemberMarks known = marks;
        if (known == null) {
            known = source.marks();
            marks = known;
        }
        return known;
    }
}
