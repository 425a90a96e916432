package org.typecontracts.internal.model;

import java.util.function.Supplier;

/**
 * A public method. Its signature and marks are read at first use. Two are equal when their handles are.
 *
 * @since 0.1.0
 */
public final class MethodDeclaration implements MemberDeclaration {
    private final ClassDeclaration declaringClass;
    private final String name;
    private final MethodFlags flags;
    private final int parameterCount;
    private final Object handle;
    private final Lazy<Signature> signature;
    private final Lazy<MemberMarks> marks;

    /**
     * Make the method.
     *
     * @param declaringClass the class that declares it
     * @param name its name
     * @param flags its flags
     * @param parameterCount the number of its parameters
     * @param handle what identifies it to the reader
     * @param signature the supplier of its signature
     * @param marks the supplier of its marks
     */
    public MethodDeclaration(
            ClassDeclaration declaringClass,
            String name,
            MethodFlags flags,
            int parameterCount,
            Object handle,
            Supplier<Signature> signature,
            Supplier<MemberMarks> marks) {
        this.declaringClass = declaringClass;
        this.name = name;
        this.flags = flags;
        this.parameterCount = parameterCount;
        this.handle = handle;
        this.signature = new Lazy<>(signature);
        this.marks = new Lazy<>(marks);
    }

    @Override
    public ClassDeclaration declaringClass() {
        return declaringClass;
    }

    @Override
    public String name() {
        return name;
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
     * @throws UnreadableClassException if it mentions a class that cannot be found
     */
    public Signature signature() {
        return signature.get();
    }

    /**
     * Return the marks of the contract's author.
     *
     * @return the marks
     */
    public MemberMarks marks() {
        return marks.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof MethodDeclaration that && handle.equals(that.handle);
    }

    @Override
    public int hashCode() {
        return handle.hashCode();
    }

    @Override
    public String toString() {
        return declaringClass.name() + "." + name + "/" + parameterCount;
    }
}
