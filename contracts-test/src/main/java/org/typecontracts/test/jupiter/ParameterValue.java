package org.typecontracts.test.jupiter;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one value to every parameter of its type. */
record ParameterValue<V>(Class<V> type, V value) implements ParameterResolver {
    static <V> ParameterValue<V> of(Class<V> type, V value) {
        return new ParameterValue<>(type, value);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public V resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return value;
    }
}
