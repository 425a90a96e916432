package org.typecontracts.test.jupiter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds the type argument with which a class implements a generic interface. */
final class TypeArgument {
    private TypeArgument() {}

    static Class<?> of(Class<?> implementing, Class<?> generic) {
        return find(implementing, generic)
                .flatMap(TypeArgument::raw)
                .orElseThrow(() -> new ExtensionConfigurationException("[" + implementing.getTypeName()
                        + "] does not say which contract it tests; write it out: implements "
                        + generic.getSimpleName() + "<Sized>"));
    }

    private static Optional<Type> find(Class<?> type, Class<?> generic) {
        return supertypes(type)
                .map(supertype -> argument(supertype, generic))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Type> argument(Type supertype, Class<?> generic) {
        Class<?> raw = raw(supertype).orElse(Object.class);
        if (raw == generic) {
            return supertype instanceof ParameterizedType parametrised
                    ? Optional.of(parametrised.getActualTypeArguments()[0])
                    : Optional.empty();
        }
        return find(raw, generic).map(found -> substituted(found, raw, supertype));
    }

    private static Type substituted(Type found, Class<?> raw, Type supertype) {
        int index = Arrays.asList(raw.getTypeParameters()).indexOf(found);
        return found instanceof TypeVariable<?> && index >= 0 && supertype instanceof ParameterizedType parametrised
                ? parametrised.getActualTypeArguments()[index]
                : found;
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof ParameterizedType parametrised) {
            return Optional.of((Class<?>) parametrised.getRawType());
        }
        return type instanceof Class<?> known ? Optional.of(known) : Optional.empty();
    }

    private static Stream<Type> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()));
    }
}
