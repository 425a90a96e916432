package org.typecontracts.internal.model;

import java.util.function.Supplier;

/**
 * A public field. Its type is read at first use. Two are equal when their handles are.
 *
 * @since 0.1.0
 */
public final class FieldDeclaration implements MemberDeclaration {
    private final ClassDeclaration declaringClass;
    private final String name;
    private final boolean isStatic;
    private final boolean isFinal;
    private final Object handle;
    private final Lazy<Type> type;

    /**
     * Make the field.
     *
     * @param declaringClass the class that declares it
     * @param name its name
     * @param isStatic whether it is static
     * @param isFinal whether it is final
     * @param handle what identifies it to the reader
     * @param type the supplier of its type
     */
    public FieldDeclaration(
            ClassDeclaration declaringClass,
            String name,
            boolean isStatic,
            boolean isFinal,
            Object handle,
            Supplier<Type> type) {
        this.declaringClass = declaringClass;
        this.name = name;
        this.isStatic = isStatic;
        this.isFinal = isFinal;
        this.handle = handle;
        this.type = new Lazy<>(type);
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
     * Tell whether the field is static.
     *
     * @return whether it is static
     */
    public boolean isStatic() {
        return isStatic;
    }

    /**
     * Tell whether the field is final.
     *
     * @return whether it is final
     */
    public boolean isFinal() {
        return isFinal;
    }

    /**
     * Return the type as declared.
     *
     * @return the type
     * @throws UnreadableClassException if it mentions a class that cannot be found
     */
    public Type type() {
        return type.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FieldDeclaration that && handle.equals(that.handle);
    }

    @Override
    public int hashCode() {
        return handle.hashCode();
    }

    @Override
    public String toString() {
        return declaringClass.name() + "." + name;
    }
}
