package org.typecontracts.test.snapshot;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes type parameters as they are declared. */
final class TypeParameters {
    private TypeParameters() {}

    static String declaration(TypeVariable<?> variable) {
        List<Type> bounds = List.of(variable.getBounds());
        return bounds.equals(List.of(Object.class))
                ? variable.getName()
                : variable.getName()
                        + bounds.stream().map(Type::getTypeName).collect(Collectors.joining(" & ", " extends ", ""));
    }

    static String declarations(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(TypeParameters::declaration).collect(Collectors.joining(", ", "<", ">"));
    }
}
