package org.typecontracts.internal.protocols.numbers;

import java.math.BigInteger;
import org.typecontracts.protocols.Integral;
import org.typecontracts.protocols.Rational;

/**
 * A fraction in lowest terms.
 *
 * @param numerator what is divided
 * @param denominator what it is divided by, more than one
 */
public record Fraction(Integral numerator, Integral denominator) implements Rational {
    /**
     * Return a fraction in lowest terms, or a whole number where that is one.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the rational number
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger divided = Operand.divisor(numerator, denominator);
        BigInteger divisor = numerator.gcd(divided).multiply(BigInteger.valueOf(denominator.signum()));
        Integral above = new WholeNumber(numerator.divide(divisor));
        BigInteger below = denominator.divide(divisor);
        return below.equals(BigInteger.ONE) ? above : new Fraction(above, new WholeNumber(below));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
