package org.typecontracts.test.jqwik;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;

/** The types of which results of stubs are generated: type variables filled in, one-shot types replaced by lists. */
final class ResultTypes {
    private ResultTypes() {}

    static TypeUsage of(Method member) {
        return usage(member.getGenericReturnType());
    }

    private static TypeUsage usage(Type type) {
        if (type instanceof ParameterizedType parametrised) {
            TypeUsage[] arguments = Stream.of(parametrised.getActualTypeArguments())
                    .map(ResultTypes::usage)
                    .toArray(TypeUsage[]::new);
            return TypeUsage.of(repeatable((Class<?>) parametrised.getRawType()), arguments);
        }
        if (type instanceof TypeVariable<?> variable) {
            return usage(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return usage(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return TypeUsage.of(
                    usage(array.getGenericComponentType()).getRawType().arrayType());
        }
        return raw((Class<?>) type);
    }

    private static TypeUsage raw(Class<?> type) {
        if (type == Object.class) {
            return TypeUsage.of(String.class);
        }
        Class<?> repeatable = repeatable(type);
        TypeUsage[] arguments = new TypeUsage[repeatable.getTypeParameters().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = TypeUsage.of(String.class);
        }
        return TypeUsage.of(repeatable, arguments);
    }

    private static Class<?> repeatable(Class<?> type) {
        return type == Iterator.class || type == Stream.class ? List.class : type;
    }
}
