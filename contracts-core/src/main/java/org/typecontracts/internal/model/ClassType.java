package org.typecontracts.internal.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A class or interface type: not generic, parametrised, or raw (JLS 4.5, 4.8).
 *
 * <p>The arguments answer to {@link ClassDeclaration#typeParameters()}, which begin with those of the enclosing
 * classes: {@code Outer<String>.Inner<Integer>} has the two arguments {@code String} and {@code Integer}. No arguments
 * for a generic declaration make the raw type.
 *
 * @param declaration the class or interface
 * @param arguments an argument for each type parameter in scope, or none
 */
public record ClassType(ClassDeclaration declaration, List<Type> arguments) implements Type {
    /**
     * Make the type.
     *
     * @param declaration the class or interface
     * @param arguments an argument for each type parameter in scope, or none
     */
    public ClassType {
        arguments = List.copyOf(arguments);
    }

    /**
     * Return the type as written without type arguments: raw if the declaration is generic.
     *
     * @param declaration the class or interface
     * @return the type without arguments
     */
    public static ClassType erased(ClassDeclaration declaration) {
        return declaration.erasedType();
    }

    /**
     * Return the type of {@code this} within the declaration: its own parameters are the arguments.
     *
     * @param declaration the class or interface
     * @return the generic type
     */
    public static ClassType generic(ClassDeclaration declaration) {
        return declaration.genericType();
    }

    /**
     * Return whether this is a parametrised type.
     *
     * @return whether there are type arguments
     */
    public boolean isParametrised() {
        return !arguments.isEmpty();
    }

    /**
     * Return whether this is a raw type (JLS 4.8).
     *
     * @return whether the declaration is generic and the arguments are left out
     */
    public boolean isRaw() {
        return arguments.isEmpty() && declaration.isGeneric();
    }

    /** Written out, because what a record gets by itself starts the whole machinery of method handles at first use. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClassType that
                && declaration.equals(that.declaration)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return declaration.hashCode() * 31 + arguments.hashCode();
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? declaration.name()
                : declaration.name()
                        + arguments.stream().map(Type::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
