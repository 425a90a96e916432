package org.typecontracts.internal.model;

import java.util.function.Supplier;

/** A field, whatever its access. Its type is read at first use. */
public final class FieldDeclaration extends MemberDeclaration {
    private final Lazy<Type> type;

    /**
     * Make the field.
     *
     * @param declaringClass the class that declares it
     * @param name its name
     * @param flags its flags
     * @param handle what identifies it to the reader
     * @param type the supplier of its type
     */
    public FieldDeclaration(
            ClassDeclaration declaringClass, String name, MemberFlags flags, Object handle, Supplier<Type> type) {
        super(declaringClass, name, flags, handle);
        this.type = new Lazy<>(type);
    }

    /**
     * Return the type as declared.
     *
     * @return the type
     * @throws UnreadableClassException if it mentions a class that cannot be found or linked
     */
    public Type type() {
        return type.get();
    }
}
