package org.typecontracts.internal.model;

import java.util.function.Supplier;

/**
 * A public field. Its type is read at first use.
 *
 * @since 0.1.0
 */
public final class FieldDeclaration extends MemberDeclaration {
    private final boolean isStatic;
    private final boolean isFinal;
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
        super(declaringClass, name, handle);
        this.isStatic = isStatic;
        this.isFinal = isFinal;
        this.type = new Lazy<>(type);
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
}
