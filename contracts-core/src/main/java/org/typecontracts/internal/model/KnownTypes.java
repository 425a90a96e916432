package org.typecontracts.internal.model;

/** The few classes that the language itself knows by name. */
public interface KnownTypes {
    /**
     * Return {@code java.lang.Object}.
     *
     * @return the root class
     */
    ClassDeclaration object();

    /**
     * Return {@code java.lang.Class}, the result of {@code getClass()}.
     *
     * @return the class of classes
     */
    ClassDeclaration classOfClasses();

    /**
     * Return {@code java.lang.String}, the type of literals.
     *
     * @return the class of strings
     */
    ClassDeclaration string();

    /**
     * Return {@code java.lang.Cloneable}, which arrays implement.
     *
     * @return the interface
     */
    ClassDeclaration cloneable();

    /**
     * Return {@code java.io.Serializable}, which arrays implement.
     *
     * @return the interface
     */
    ClassDeclaration serializable();

    /**
     * Return {@code java.lang.RuntimeException}, which need not be declared.
     *
     * @return the class
     */
    ClassDeclaration runtimeException();

    /**
     * Return {@code java.lang.Error}, which need not be declared.
     *
     * @return the class
     */
    ClassDeclaration error();

    /**
     * Return the class that boxes a primitive type.
     *
     * @param type the primitive type
     * @return its class, such as {@code java.lang.Integer}
     */
    ClassDeclaration box(PrimitiveType type);
}
