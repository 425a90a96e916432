package org.typecontracts.internal.protocols.collections;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of one width as those of another. Integers are compared as {@code long}, floating-point numbers as
 * {@code double} (by {@link Double#compare}); a character stands among integers for its code.
 */
final class Widths {
    private Widths() {}

    static boolean isPrimitive(Number number) {
        return number instanceof Double || number instanceof Float || isIntegral(number);
    }

    static boolean isIntegral(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    /** Return a value in the box of an element; the value itself if it cannot be there unchanged. */
    static @Nullable Object like(Object element, @Nullable Object value) {
        if (element instanceof Double || element instanceof Float) {
            return value instanceof Number number && isPrimitive(number) ? floating(element, number) : value;
        }
        if (value instanceof Character character) {
            return integral(element, character, value);
        }
        return value instanceof Number number && isIntegral(number)
                ? integral(element, number.longValue(), value)
                : value;
    }

    private static Object floating(Object element, Number value) {
        double number = value.doubleValue();
        if (element instanceof Double) {
            return number;
        }
        return Double.compare((float) number, number) == 0 ? (Object) (float) number : value;
    }

    private static Object integral(Object element, long number, Object value) {
        if (element instanceof Long) {
            return number;
        }
        if (element instanceof Integer) {
            return (int) number == number ? (Object) (int) number : value;
        }
        if (element instanceof Short) {
            return (short) number == number ? (Object) (short) number : value;
        }
        return (byte) number == number ? (Object) (byte) number : value;
    }
}
