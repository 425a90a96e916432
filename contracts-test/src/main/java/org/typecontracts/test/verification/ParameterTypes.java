package org.typecontracts.test.verification;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import org.typecontracts.Conformance;
import org.typecontracts.test.laws.ContractLaw;
import org.typecontracts.test.types.BaseArguments;

/**
 * The types of a law's further parameters, as they are for one subject.
 *
 * <p>For {@code static <T> boolean law(Container<T> container, T element)} and a subject that conforms to
 * {@code Container<String>}, the element is a {@code String}; so it is if the law is that of a base of the contract.
 */
final class ParameterTypes {
    private ParameterTypes() {}

    static List<Class<?>> of(ContractLaw law, Conformance<?> conformance) {
        return law.forAll().stream()
                .<Class<?>>map(parameter -> of(parameter, law, conformance))
                .toList();
    }

    private static Class<?> of(Parameter parameter, ContractLaw law, Conformance<?> conformance) {
        return parameter.getParameterizedType() instanceof TypeVariable<?> variable
                ? inferred(variable, law, conformance)
                : parameter.getType();
    }

    private static Class<?> inferred(TypeVariable<?> variable, ContractLaw law, Conformance<?> conformance) {
        int index = positionIn(variable, law.method());
        List<Type> arguments =
                BaseArguments.of(law.contract(), conformance.contract().type(), conformance.typeArguments());
        if (index < 0 || index >= arguments.size()) {
            return bound(variable);
        }
        return erasure(arguments.get(index), bound(variable));
    }

    private static int positionIn(TypeVariable<?> variable, Method law) {
        return law.getGenericParameterTypes()[0] instanceof ParameterizedType contract
                ? Arrays.asList(contract.getActualTypeArguments()).indexOf(variable)
                : -1;
    }

    private static Class<?> erasure(Type type, Class<?> otherwise) {
        if (type instanceof Class<?> known) {
            return known;
        }
        return type instanceof ParameterizedType parametrised ? (Class<?>) parametrised.getRawType() : otherwise;
    }

    private static Class<?> bound(TypeVariable<?> variable) {
        Type bound = variable.getBounds()[0];
        return bound instanceof TypeVariable<?> other ? bound(other) : erasure(bound, Object.class);
    }
}
