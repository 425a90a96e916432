package org.typecontracts.internal.model;

/** A member that a class itself declares: a method, a field or a constructor. Two are equal when their handles are. */
public abstract sealed class MemberDeclaration permits MethodDeclaration, FieldDeclaration, ConstructorDeclaration {
    private final ClassDeclaration declaringClass;
    private final String name;
    private final MemberFlags flags;
    private final Object handle;

    MemberDeclaration(ClassDeclaration declaringClass, String name, MemberFlags flags, Object handle) {
        this.declaringClass = declaringClass;
        this.name = name;
        this.flags = flags;
        this.handle = handle;
    }

    /**
     * Return the class that declares the member.
     *
     * @return the declaring class
     */
    public final ClassDeclaration declaringClass() {
        return declaringClass;
    }

    /**
     * Return the name; a constructor has the simple name of its class.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Return the flags.
     *
     * @return the flags
     */
    public final MemberFlags flags() {
        return flags;
    }

    /**
     * Return what identifies the member to the reader that made it, for instance a {@code java.lang.reflect.Method}.
     *
     * @return the handle
     */
    public final Object handle() {
        return handle;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof MemberDeclaration that && handle.equals(that.handle);
    }

    @Override
    public final int hashCode() {
        return handle.hashCode();
    }

    @Override
    public final String toString() {
        return declaringClass.name() + "." + name;
    }
}
