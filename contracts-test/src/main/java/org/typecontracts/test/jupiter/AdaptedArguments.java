package org.typecontracts.test.jupiter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.converter.ArgumentConverter;
import org.typecontracts.Contracts;

/**
 * Adapts the arguments of a {@code @ParameterizedTest}.
 *
 * @since 0.1.0
 */
public final class AdaptedArguments implements ArgumentConverter {
    /** Create the converter; JUnit does. */
    public AdaptedArguments() {}

    @Override
    public @Nullable Object convert(@Nullable Object source, ParameterContext context) {
        return source == null
                ? null
                : Contracts.adapt(source, context.getParameter().getType());
    }
}
