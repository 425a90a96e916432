package org.typecontracts.internal.protocols.numbers;

import java.math.BigInteger;
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

    /**
     * Refuse zero in place of a divisor.
     *
     * @param number the number to divide
     * @param divisor what it is divided by
     * @return the divisor
     * @throws ArithmeticException if it is zero
     */
    public static BigInteger divisor(Object number, BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("[" + number + "] cannot be divided by zero");
        }
        return divisor;
    }

    /**
     * Refuse an exponent with which a whole number gives none.
     *
     * @param number the number
     * @param exponent how often it is a factor
     * @return the exponent
     * @throws ArithmeticException if it is negative
     */
    public static int exponent(BigInteger number, int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("[" + number + "] to the power of [" + exponent
                    + "] is no whole number; pass an exponent that is not negative");
        }
        return exponent;
    }
}
