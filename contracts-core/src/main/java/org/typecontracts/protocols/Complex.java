package org.typecontracts.protocols;

import org.typecontracts.Law;
import org.typecontracts.internal.protocols.numbers.CartesianNumber;
import org.typecontracts.internal.protocols.numbers.Operand;

/**
 * A complex number: the widest contract of the number tower.
 *
 * <p>The tower is nominal, because Java's numbers have no methods for their operators. By extension the boxes of
 * integers and {@link java.math.BigInteger} are {@link Integral}, {@link Double}, {@link Float} and
 * {@link java.math.BigDecimal} are {@link Real}, and all of them are complex numbers.
 *
 * <p>As with every adapter, equality is the target's: an {@code Integer} is not equal to a {@code Long}, nor to the
 * {@link java.math.BigInteger} that a sum of whole numbers is. Compare values, such as those of
 * {@link Integral#toBigInteger()}, or ask {@link Real#isLessThan}.
 *
 * <pre>{@code
 * Complex z = Complex.of(3, 4);
 * z.magnitude().doubleValue();     // 5.0
 * }</pre>
 *
 * <p>The ancestor is Python's {@code numbers.Complex} (PEP 3141).
 *
 * @since 0.1.0
 */
public interface Complex {
    /**
     * Return a complex number with two parts.
     *
     * @param realPart the real part
     * @param imaginaryPart the imaginary part
     * @return the number
     */
    static Complex of(double realPart, double imaginaryPart) {
        return CartesianNumber.of(realPart, imaginaryPart);
    }

    /**
     * Return the real part.
     *
     * @return the real part
     */
    Real realPart();

    /**
     * Return the imaginary part.
     *
     * @return the imaginary part; zero for a real number
     */
    Real imaginaryPart();

    /**
     * Add a number.
     *
     * @param other the other number
     * @return the sum
     */
    Complex plus(Complex other);

    /**
     * Multiply by a number.
     *
     * @param other the other number
     * @return the product
     */
    Complex times(Complex other);

    /**
     * Divide by a number.
     *
     * @param other the other number
     * @return the quotient
     * @throws ArithmeticException if the division is exact and the other number is zero
     */
    Complex dividedBy(Complex other);

    /**
     * Return the number with the opposite sign.
     *
     * @return the negated number
     */
    Complex negated();

    /**
     * Subtract a number. Costs one {@link #negated()} and one {@link #plus}.
     *
     * @param other the other number
     * @return the difference
     */
    default Complex minus(Complex other) {
        return plus(Operand.required(other).negated());
    }

    /**
     * Return the number with the opposite imaginary part. Constant cost.
     *
     * @return the conjugate
     */
    default Complex conjugate() {
        return new CartesianNumber(realPart(), imaginaryPart().negated());
    }

    /**
     * Return the distance from zero. Constant cost.
     *
     * @return the absolute value
     */
    default Real magnitude() {
        return CartesianNumber.distance(realPart(), imaginaryPart());
    }

    /**
     * Return whether both parts are zero. Constant cost.
     *
     * @return whether this is zero
     */
    default boolean isZero() {
        return CartesianNumber.isZero(realPart()) && CartesianNumber.isZero(imaginaryPart());
    }

    /**
     * State that the order of a sum does not matter.
     *
     * @param number any number
     * @param other any other
     * @return whether the law holds
     */
    @Law("a sum does not depend on the order")
    static boolean sumIsCommutative(Complex number, Complex other) {
        return CartesianNumber.same(number.plus(other), other.plus(number));
    }

    /**
     * State that the order of a product does not matter.
     *
     * @param number any number
     * @param other any other
     * @return whether the law holds
     */
    @Law("a product does not depend on the order")
    static boolean productIsCommutative(Complex number, Complex other) {
        return CartesianNumber.same(number.times(other), other.times(number));
    }
}
