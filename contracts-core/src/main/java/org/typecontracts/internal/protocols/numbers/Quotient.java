package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.typecontracts.protocols.Rational;

/**
 * What a fraction comes to, in the numbers of Java.
 *
 * @param numerator what is divided
 * @param denominator what it is divided by, positive
 */
public record Quotient(BigInteger numerator, BigInteger denominator) {
    /** As many bits as tell whether a number is less or more than halfway between two {@code double}, and some. */
    private static final int PRECISION = 66;

    /** So many bits behind the point there is no {@code double} any more. */
    private static final int LAST_PLACE = 1074;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /**
     * Return the quotient of the terms of a fraction.
     *
     * @param fraction the fraction
     * @return its numerator by its denominator
     * @throws ArithmeticException if the denominator is zero
     */
    public static Quotient of(Rational fraction) {
        BigInteger above = fraction.numerator().toBigInteger();
        BigInteger below = Operand.divisor(above, fraction.denominator().toBigInteger());
        return below.signum() < 0 ? new Quotient(above.negate(), below.negate()) : new Quotient(above, below);
    }

    /**
     * Return the quotient as a decimal number.
     *
     * @return the exact value, or one of 34 digits if there is no exact one
     */
    public BigDecimal toBigDecimal() {
        BigDecimal divided = new BigDecimal(numerator);
        BigDecimal divisor = new BigDecimal(denominator);
        return hasLastDigit() ? divided.divide(divisor) : divided.divide(divisor, MathContext.DECIMAL128);
    }

    /** Whether the denominator divides a power of ten: halved as often as it goes, it is a power of five. */
    private boolean hasLastDigit() {
        BigInteger odd = denominator.shiftRight(denominator.getLowestSetBit());
        return FIVE.modPow(BigInteger.valueOf(odd.bitLength()), odd).signum() == 0;
    }

    /**
     * Return the quotient as a {@code double}.
     *
     * @return the nearest one
     */
    public double doubleValue() {
        int places = places();
        BigInteger[] division = numerator.abs().shiftLeft(places).divideAndRemainder(denominator);
        // What is left over is no more than a trace, which tells the number from one that is halfway.
        BigInteger traced = division[1].signum() == 0 ? division[0] : division[0].setBit(0);
        BigDecimal near = new BigDecimal(traced).divide(new BigDecimal(BigInteger.ONE.shiftLeft(places)));
        return numerator.signum() * near.doubleValue();
    }

    /** Return how many bits behind the point matter. */
    private int places() {
        int places = PRECISION + denominator.bitLength() - numerator.bitLength();
        return Math.min(Math.max(places, 0), PRECISION + LAST_PLACE);
    }

    /**
     * Return the quotient without what is behind the point.
     *
     * @return the nearest whole number towards zero
     */
    public BigInteger toBigInteger() {
        return numerator.divide(denominator);
    }
}
