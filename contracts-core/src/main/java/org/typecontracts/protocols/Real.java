package org.typecontracts.protocols;

import java.math.BigDecimal;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.numbers.Operand;
import org.typecontracts.internal.protocols.numbers.RealOrder;
import org.typecontracts.internal.protocols.numbers.WholeNumber;

/**
 * A real number.
 *
 * <p>By extension {@link Double}, {@link Float} and {@link java.math.BigDecimal} conform. The result of two exact
 * numbers is exact, save that 34 digits stand for a quotient of decimal numbers, and for a fraction that has no last
 * digit beside a decimal number; with a {@code Double} or {@code Float} as an operand it is a {@code double}.
 *
 * <pre>{@code
 * Real price = Contracts.adapt(new BigDecimal("9.90"), Real.class);
 * price.times(Contracts.adapt(3, Real.class));     // 29.70
 * }</pre>
 *
 * <p>The ancestor is Python's {@code numbers.Real} (PEP 3141).
 *
 * @since 0.1.0
 */
public interface Real extends Complex {
    /**
     * Return the number as a {@code double}.
     *
     * @return the nearest {@code double}
     */
    double doubleValue();

    /**
     * Return the number as a decimal number.
     *
     * @return the exact value, or one of 34 digits if there is no exact one
     * @throws NumberFormatException if the number is infinite, or no number
     */
    BigDecimal toBigDecimal();

    @Override
    Real negated();

    /**
     * Return this number, the real part of itself.
     *
     * @return this
     */
    @Override
    default Real realPart() {
        return this;
    }

    /**
     * Return zero, the imaginary part of every real number.
     *
     * @return zero
     */
    @Override
    default Real imaginaryPart() {
        return WholeNumber.ZERO;
    }

    /**
     * Return this number, its own conjugate.
     *
     * @return this
     */
    @Override
    default Real conjugate() {
        return this;
    }

    /**
     * Return the number without its sign. Costs one {@link #negated()} at most.
     *
     * @return the absolute value
     */
    @Override
    default Real magnitude() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Return the sign. Constant cost, save for what a {@code double} takes for zero: that costs a conversion.
     *
     * @return -1, 0 or 1; 0 for what is no number
     */
    default int signum() {
        double value = doubleValue();
        if (value == 0) {
            return toBigDecimal().signum();
        }
        return value > 0 ? 1 : value < 0 ? -1 : 0;
    }

    /**
     * Return whether this number is less than another. Costs a comparison of decimal numbers; of rational numbers two
     * multiplications; of {@code double} where one is infinite or no number.
     *
     * @param other the other number
     * @return whether it is less
     */
    default boolean isLessThan(Real other) {
        return RealOrder.isLess(this, Operand.required(other));
    }

    /**
     * Return the whole number that is left when the decimal places are cut off. Costs a conversion.
     *
     * @return the nearest whole number towards zero
     * @throws NumberFormatException if the number is infinite, or no number
     */
    default Integral truncated() {
        return new WholeNumber(toBigDecimal().toBigInteger());
    }

    /**
     * State that an order is strict.
     *
     * @param number any number
     * @param other any other
     * @return whether the law holds
     */
    @Law("of two numbers not both are less than the other")
    static boolean orderIsStrict(Real number, Real other) {
        return !(number.isLessThan(other) && other.isLessThan(number)) && !number.isLessThan(number);
    }

    /**
     * State that an absolute value is not negative.
     *
     * @param number any number
     * @return whether the law holds
     */
    @Law("an absolute value is not negative")
    static boolean magnitudeIsNotNegative(Real number) {
        return number.magnitude().signum() >= 0;
    }
}
