package org.typecontracts.test.jupiter;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives one value to every parameter of its type.
 *
 * @param type the type of the parameters
 * @param value the value
 * @param <V> the type
 */
record ParameterValue<V>(Class<V> type, V value) implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public V resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return value;
    }
}
