package org.typecontracts.test.jupiter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.typecontracts.test.types.BaseArguments;

/** Finds the type argument with which a class implements a generic interface. */
final class TypeArgument {
    private TypeArgument() {}

    static Class<?> of(Class<?> implementing, Class<?> generic) {
        return BaseArguments.of(generic, implementing, List.of()).stream()
                .findFirst()
                .flatMap(TypeArgument::raw)
                .orElseThrow(() -> new ExtensionConfigurationException("[" + implementing.getTypeName()
                        + "] does not say which contract it tests; write it out: implements "
                        + generic.getSimpleName() + "<Sized>"));
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof ParameterizedType parametrised) {
            return Optional.of((Class<?>) parametrised.getRawType());
        }
        return type instanceof Class<?> known ? Optional.of(known) : Optional.empty();
    }
}
