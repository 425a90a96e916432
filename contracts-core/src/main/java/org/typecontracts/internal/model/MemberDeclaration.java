package org.typecontracts.internal.model;

/**
 * A public member of a class: a method, a field or a constructor.
 *
 * @since 0.1.0
 */
public sealed interface MemberDeclaration permits MethodDeclaration, FieldDeclaration, ConstructorDeclaration {
    /**
     * Return the class that declares the member.
     *
     * @return the declaring class
     */
    ClassDeclaration declaringClass();

    /**
     * Return the name; a constructor has the simple name of its class.
     *
     * @return the name
     */
    String name();

    /**
     * Return what identifies the member to the reader that made it, for instance a {@code java.lang.reflect.Method}.
     *
     * @return the handle
     */
    Object handle();
}
