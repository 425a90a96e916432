package org.typecontracts.test.types;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The type arguments that a base of a class has, as far as those of the class are known. */
public final class BaseArguments {
    private BaseArguments() {}

    /**
     * Return the arguments of a base.
     *
     * @param base the base, or the class itself
     * @param type the class
     * @param arguments the arguments of the class; empty if they are not known
     * @return the base's arguments, variables among them where they are not known; empty if nothing is
     */
    public static List<Type> of(Class<?> base, Class<?> type, List<Type> arguments) {
        if (base == type) {
            return arguments;
        }
        for (Type supertype : supertypes(type)) {
            Class<?> raw = supertype instanceof ParameterizedType parametrised
                    ? (Class<?>) parametrised.getRawType()
                    : (Class<?>) supertype;
            if (base.isAssignableFrom(raw)) {
                return of(base, raw, passedOn(supertype, type, arguments));
            }
        }
        return List.of();
    }

    private static List<Type> passedOn(Type supertype, Class<?> type, List<Type> arguments) {
        if (!(supertype instanceof ParameterizedType parametrised)) {
            return List.of();
        }
        List<?> parameters = Arrays.asList(type.getTypeParameters());
        return Stream.of(parametrised.getActualTypeArguments())
                .map(argument -> {
                    int index = parameters.indexOf(argument);
                    return index >= 0 && index < arguments.size() ? arguments.get(index) : argument;
                })
                .toList();
    }

    /**
     * Return what a class extends and implements.
     *
     * @param type the class
     * @return the types as written, that of the superclass first
     */
    public static List<Type> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .toList();
    }
}
