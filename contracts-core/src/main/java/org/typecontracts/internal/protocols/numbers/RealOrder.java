package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import org.typecontracts.protocols.Integral;
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
        boolean isLeftFinite = isFinite(left);
        boolean isRightFinite = isFinite(right);
        if (isLeftFinite && isRightFinite) {
            return across(left, right).compareTo(across(right, left)) < 0;
        }
        // Beside an infinite number every finite one is as good as zero, also one that is too large for a double.
        return (isLeftFinite ? 0 : left.doubleValue()) < (isRightFinite ? 0 : right.doubleValue());
    }

    /** Return one side of the comparison of two fractions: not every one of them is a decimal number. */
    private static BigDecimal across(Real number, Real other) {
        BigDecimal above = number instanceof Rational fraction ? decimal(fraction.numerator()) : number.toBigDecimal();
        return other instanceof Rational fraction ? above.multiply(decimal(fraction.denominator())) : above;
    }

    private static BigDecimal decimal(Integral number) {
        return new BigDecimal(number.toBigInteger());
    }

    private static boolean isFinite(Real number) {
        return RealArithmetic.isExact(number) || Double.isFinite(number.doubleValue());
    }
}
