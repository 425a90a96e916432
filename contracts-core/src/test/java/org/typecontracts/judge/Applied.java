package org.typecontracts.judge;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An interface with type arguments.
 *
 * @param contract the interface
 * @param arguments what stands for its parameters
 */
record Applied(Class<?> contract, List<Type> arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return contract;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return contract.getDeclaringClass();
    }

    @Override
    public String getTypeName() {
        return arguments.stream()
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", contract.getTypeName() + "<", ">"));
    }
}
