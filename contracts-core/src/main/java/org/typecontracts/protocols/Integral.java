package org.typecontracts.protocols;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.numbers.Operand;
import org.typecontracts.internal.protocols.numbers.WholeNumber;

/**
 * A whole number.
 *
 * <p>A class needs {@code toBigInteger()} only; all else is a mixin. By extension {@link Integer}, {@link Long},
 * {@link Short}, {@link Byte} and {@link BigInteger} conform. Results do not overflow.
 *
 * <pre>{@code
 * Integral week = Contracts.adapt(7, Integral.class);
 * week.power(30);                                          // 22539340290692258087863249
 * Contracts.adapt(-1, Integral.class).modulo(week);        // 6
 * }</pre>
 *
 * <p>The ancestor is Python's {@code numbers.Integral} (PEP 3141).
 *
 * @since 0.1.0
 */
public interface Integral extends Rational {
    /**
     * Return the number as a big integer.
     *
     * @return the number
     */
    BigInteger toBigInteger();

    /**
     * Return this number: a whole number is a fraction of one.
     *
     * @return this
     */
    @Override
    default Integral numerator() {
        return this;
    }

    /**
     * Return one.
     *
     * @return one
     */
    @Override
    default Integral denominator() {
        return WholeNumber.ONE;
    }

    @Override
    default Integral negated() {
        return new WholeNumber(toBigInteger().negate());
    }

    @Override
    default BigDecimal toBigDecimal() {
        return new BigDecimal(toBigInteger());
    }

    @Override
    default double doubleValue() {
        return toBigInteger().doubleValue();
    }

    @Override
    default Integral truncated() {
        return this;
    }

    /**
     * Divide by a whole number and round down, as Python's {@code //} does. Costs one division.
     *
     * @param other the other number
     * @return the largest whole number that is not more than the quotient
     * @throws ArithmeticException if the other number is zero
     */
    default Integral floorDividedBy(Integral other) {
        BigInteger difference = toBigInteger().subtract(modulo(other).toBigInteger());
        return new WholeNumber(difference.divide(other.toBigInteger()));
    }

    /**
     * Return what a division that rounds down leaves over, as Python's {@code %} does. Costs one division.
     *
     * @param other the other number
     * @return the remainder, zero or with the sign of the other number
     * @throws ArithmeticException if the other number is zero
     */
    default Integral modulo(Integral other) {
        BigInteger divisor =
                Operand.divisor(toBigInteger(), Operand.required(other).toBigInteger());
        BigInteger remainder = toBigInteger().remainder(divisor);
        boolean otherSign = remainder.signum() * divisor.signum() < 0;
        return new WholeNumber(otherSign ? remainder.add(divisor) : remainder);
    }

    /**
     * Multiply the number by itself. Costs as many multiplications as the exponent has binary digits, twice at most.
     *
     * @param exponent how often the number is a factor
     * @return the power
     * @throws ArithmeticException if the exponent is negative
     */
    default Integral power(int exponent) {
        return new WholeNumber(toBigInteger().pow(Operand.exponent(toBigInteger(), exponent)));
    }

    /**
     * State how division that rounds down and what it leaves over go together.
     *
     * @param number any whole number
     * @param other any other; the law holds of zero
     * @return whether the law holds
     */
    @Law("the quotient rounded down times the divisor, plus what is left over, is the number")
    static boolean divisionLeavesModulo(Integral number, Integral other) {
        BigInteger divisor = other.toBigInteger();
        if (divisor.signum() == 0) {
            return true;
        }
        BigInteger whole = number.floorDividedBy(other).toBigInteger().multiply(divisor);
        BigInteger remainder = number.modulo(other).toBigInteger();
        boolean isRoundedDown =
                remainder.signum() * divisor.signum() >= 0 && remainder.abs().compareTo(divisor.abs()) < 0;
        return isRoundedDown && whole.add(remainder).equals(number.toBigInteger());
    }
}
