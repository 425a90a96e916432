package org.typecontracts.internal.contract;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.stream.Stream;

/** The type variables that occur in a type as written. */
final class FreeVariables {
    private FreeVariables() {}

    static List<String> of(Type type) {
        return names(type).distinct().toList();
    }

    private static Stream<String> names(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return Stream.of(variable.getName());
        }
        if (type instanceof ParameterizedType parametrised) {
            return Stream.concat(owned(parametrised), names(parametrised.getActualTypeArguments()));
        }
        if (type instanceof GenericArrayType array) {
            return names(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.concat(names(wildcard.getUpperBounds()), names(wildcard.getLowerBounds()));
        }
        return Stream.empty();
    }

    private static Stream<String> owned(ParameterizedType parametrised) {
        Type owner = parametrised.getOwnerType();
        return owner == null ? Stream.empty() : names(owner);
    }

    private static Stream<String> names(Type[] types) {
        return Stream.of(types).flatMap(FreeVariables::names);
    }
}
