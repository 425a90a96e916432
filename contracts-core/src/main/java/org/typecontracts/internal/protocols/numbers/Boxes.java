package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Conversions of boxes and big integers to decimal numbers, and back to the box that a number came in. */
final class Boxes {
    private Boxes() {}

    /**
     * Return the exact value, as Python rounds it: 2.675 is a little less than its text says.
     *
     * @throws NumberFormatException if the number is infinite, or no number
     */
    static BigDecimal decimal(Number number) {
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return isFloating(number) ? new BigDecimal(number.doubleValue()) : BigDecimal.valueOf(number.longValue());
    }

    /** Return whether a number is infinite, or no number. */
    static boolean isNotFinite(Number number) {
        return isFloating(number) && !Double.isFinite(number.doubleValue());
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    /**
     * Return a decimal number in the box of another number.
     *
     * @throws ArithmeticException if it does not fit in
     */
    static Number narrowed(BigDecimal value, Number like) {
        Number narrowed = cut(value, like);
        if (isFloating(like) ? isNotFinite(narrowed) : decimal(narrowed).compareTo(value) != 0) {
            throw new ArithmeticException(
                    "[" + value + "] does not fit into [" + like.getClass().getTypeName() + "]");
        }
        return narrowed;
    }

    private static Number cut(BigDecimal value, Number like) {
        if (like instanceof Double) {
            return value.doubleValue();
        }
        if (like instanceof Float) {
            return value.floatValue();
        }
        if (like instanceof BigInteger) {
            return value.toBigInteger();
        }
        if (like instanceof Long) {
            return value.longValue();
        }
        if (like instanceof Short) {
            return value.shortValue();
        }
        return like instanceof Byte ? (Number) value.byteValue() : (Number) value.intValue();
    }
}
