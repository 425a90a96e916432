package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Conversions back to the box that a number came in. */
final class Boxes {
    private Boxes() {}

    /**
     * Return an integer in the box of another.
     *
     * @throws ArithmeticException if it does not fit in
     */
    static Number narrowed(int value, Number like) {
        if (like instanceof Short) {
            return BigInteger.valueOf(value).shortValueExact();
        }
        return like instanceof Byte ? (Number) BigInteger.valueOf(value).byteValueExact() : (Number) value;
    }

    /**
     * Return a decimal number in the box of another number.
     *
     * @throws ArithmeticException if it does not fit in
     */
    static Number narrowed(BigDecimal value, Number like) {
        if (like instanceof Double) {
            return value.doubleValue();
        }
        if (like instanceof Float) {
            return value.floatValue();
        }
        if (like instanceof BigInteger) {
            return value.toBigIntegerExact();
        }
        return like instanceof Long ? (Number) value.longValueExact() : narrowed(value.intValueExact(), like);
    }
}
