package org.typecontracts.test.verification;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;

/** Whether two results are one value, adapters and the conversions of the forwarding rule aside. */
final class SameValue {
    private SameValue() {}

    static boolean of(@Nullable Object left, @Nullable Object right) {
        Object first = plain(left);
        Object second = plain(right);
        return first instanceof Number one && second instanceof Number other
                ? sameNumber(one, other)
                : Objects.deepEquals(first, second);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Character character ? (Object) (int) character : Contracts.unwrap(value);
    }

    private static boolean sameNumber(Number left, Number right) {
        return left.equals(right)
                || Double.compare(left.doubleValue(), right.doubleValue()) == 0 && sameDigits(left, right);
    }

    private static boolean sameDigits(Number left, Number right) {
        return isFloating(left)
                || isFloating(right)
                || new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }
}
