package org.typecontracts.test.verification;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The type arguments that a base of a contract has, where those of the contract are known. */
final class BaseArguments {
    private BaseArguments() {}

    /**
     * Return the arguments of a base.
     *
     * @param base the base, or the contract itself
     * @param contract the contract
     * @param arguments the contract's arguments; empty if they are not known
     * @return the base's arguments, variables among them where they are not known; empty if nothing is
     */
    static List<Type> of(Class<?> base, Class<?> contract, List<Type> arguments) {
        if (base == contract) {
            return arguments;
        }
        for (Type supertype : supertypes(contract)) {
            Class<?> raw = supertype instanceof ParameterizedType parametrised
                    ? (Class<?>) parametrised.getRawType()
                    : (Class<?>) supertype;
            if (base.isAssignableFrom(raw)) {
                return of(base, raw, passedOn(supertype, contract, arguments));
            }
        }
        return List.of();
    }

    private static List<Type> passedOn(Type supertype, Class<?> contract, List<Type> arguments) {
        if (!(supertype instanceof ParameterizedType parametrised)) {
            return List.of();
        }
        List<?> parameters = Arrays.asList(contract.getTypeParameters());
        return Stream.of(parametrised.getActualTypeArguments())
                .map(argument -> {
                    int index = parameters.indexOf(argument);
                    return index >= 0 && index < arguments.size() ? arguments.get(index) : argument;
                })
                .toList();
    }

    private static List<Type> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .toList();
    }
}
