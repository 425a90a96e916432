package org.typecontracts.internal.protocols.numbers;

import java.math.BigInteger;
import org.typecontracts.protocols.Rational;
import org.typecontracts.protocols.Real;

/** The order of real numbers of any kind. */
public final class RealOrder {
    private RealOrder() {}

    /**
     * Return whether one number is less than another.
     *
     * @param left a number
     * @param right another
     * @return whether it is; false if one of them is no number
     */
    public static boolean isLess(Real left, Real right) {
        if (left instanceof Rational one && right instanceof Rational other) {
            return across(one, other).compareTo(across(other, one)) < 0;
        }
        boolean isLeftFinite = isFinite(left);
        boolean isRightFinite = isFinite(right);
        if (isLeftFinite && isRightFinite) {
            return left.toBigDecimal().compareTo(right.toBigDecimal()) < 0;
        }
        // Beside an infinite number every finite one is as good as zero, also one that is too large for a double.
        return (isLeftFinite ? 0 : left.doubleValue()) < (isRightFinite ? 0 : right.doubleValue());
    }

    private static BigInteger across(Rational number, Rational other) {
        return number.numerator().toBigInteger().multiply(other.denominator().toBigInteger());
    }

    private static boolean isFinite(Real number) {
        return RealArithmetic.isExact(number) || Double.isFinite(number.doubleValue());
    }
}
