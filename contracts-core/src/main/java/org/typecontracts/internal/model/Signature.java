package org.typecontracts.internal.model;

import java.util.List;

/**
 * The type of a method or constructor (JLS 8.2): what it takes, returns and throws.
 *
 * @param typeParameters its own type parameters
 * @param parameters the types of its parameters; a variable arity parameter is an array
 * @param result what it returns; {@code void} for a constructor
 * @param thrown the exceptions it declares
 */
public record Signature(List<TypeVariable> typeParameters, List<Type> parameters, Type result, List<Type> thrown) {
    /**
     * Make the signature.
     *
     * @param typeParameters its own type parameters
     * @param parameters the types of its parameters
     * @param result what it returns
     * @param thrown the exceptions it declares
     */
    public Signature {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /**
     * Return whether the method has type parameters of its own.
     *
     * @return whether it is generic
     */
    public boolean isGeneric() {
        return !typeParameters.isEmpty();
    }
}
