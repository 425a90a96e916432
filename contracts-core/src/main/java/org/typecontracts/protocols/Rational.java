package org.typecontracts.protocols;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.numbers.Fraction;
import org.typecontracts.internal.protocols.numbers.Quotient;
import org.typecontracts.internal.protocols.numbers.RealArithmetic;
import org.typecontracts.internal.protocols.numbers.WholeNumber;

/**
 * A fraction of two whole numbers.
 *
 * <p>A class needs {@code numerator()} and {@code denominator()} only; all arithmetic is a mixin, and exact among
 * rational numbers.
 *
 * <pre>{@code
 * Rational third = Rational.of(1, 3);
 * third.plus(Rational.of(1, 6));       // 1/2
 * }</pre>
 *
 * <p>The ancestor is Python's {@code numbers.Rational} (PEP 3141).
 *
 * @since 0.1.0
 */
public interface Rational extends Real {
    /**
     * Return a fraction in lowest terms.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the fraction
     * @throws ArithmeticException if the denominator is zero
     */
    static Rational of(long numerator, long denominator) {
        return Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Return what is divided.
     *
     * @return the numerator in lowest terms
     */
    Integral numerator();

    /**
     * Return what it is divided by.
     *
     * @return the denominator in lowest terms, positive
     */
    Integral denominator();

    @Override
    default Complex plus(Complex other) {
        return RealArithmetic.PLUS.apply(this, other);
    }

    @Override
    default Complex times(Complex other) {
        return RealArithmetic.TIMES.apply(this, other);
    }

    @Override
    default Complex dividedBy(Complex other) {
        return RealArithmetic.DIVIDED_BY.apply(this, other);
    }

    @Override
    default Rational negated() {
        return Fraction.of(numerator().toBigInteger().negate(), denominator().toBigInteger());
    }

    @Override
    default BigDecimal toBigDecimal() {
        return Quotient.of(this).toBigDecimal();
    }

    @Override
    default double doubleValue() {
        return Quotient.of(this).doubleValue();
    }

    @Override
    default int signum() {
        return numerator().toBigInteger().signum();
    }

    @Override
    default Integral truncated() {
        return new WholeNumber(Quotient.of(this).toBigInteger());
    }

    /**
     * State that a fraction is in lowest terms.
     *
     * @param number any rational number
     * @return whether the law holds
     */
    @Law("a fraction is in lowest terms and its denominator positive")
    static boolean termsAreLowest(Rational number) {
        BigInteger denominator = number.denominator().toBigInteger();
        return denominator.signum() > 0
                && number.numerator().toBigInteger().gcd(denominator).equals(BigInteger.ONE);
    }
}
