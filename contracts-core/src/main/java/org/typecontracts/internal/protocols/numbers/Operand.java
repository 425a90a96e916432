package org.typecontracts.internal.protocols.numbers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The other number of an operation. */
public final class Operand {
    private Operand() {}

    /**
     * Refuse null in place of a number.
     *
     * @param other the other number
     * @param <N> its kind
     * @return the number
     * @throws NullPointerException if it is null, with a message that says so
     */
    public static <N> N required(@Nullable N other) {
        return Objects.requireNonNull(other, "other is null; pass a number");
    }
}
