package org.typecontracts.internal.protocols.numbers;

import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Real;

/**
 * A complex number by its two parts.
 *
 * @param realPart the real part
 * @param imaginaryPart the imaginary part
 */
public record CartesianNumber(Real realPart, Real imaginaryPart) implements Complex {
    /**
     * Return a complex number with two parts.
     *
     * @param realPart the real part
     * @param imaginaryPart the imaginary part
     * @return the number
     */
    public static Complex of(double realPart, double imaginaryPart) {
        return new CartesianNumber(new FloatingNumber(realPart), new FloatingNumber(imaginaryPart));
    }

    /**
     * Return the distance of a point from zero.
     *
     * @param realPart one coordinate
     * @param imaginaryPart the other
     * @return the distance
     */
    public static Real distance(Real realPart, Real imaginaryPart) {
        return new FloatingNumber(Math.hypot(realPart.doubleValue(), imaginaryPart.doubleValue()));
    }

    /**
     * Return whether a part is zero, and neither too small for a {@code double} nor no number at all.
     *
     * @param part the part
     * @return whether it is
     */
    public static boolean isZero(Real part) {
        return part.doubleValue() == 0 && part.signum() == 0;
    }

    /**
     * Return whether two numbers have the same parts, as {@code double}.
     *
     * @param one a number
     * @param other another
     * @return whether they have
     */
    public static boolean same(Complex one, Complex other) {
        return Double.compare(one.realPart().doubleValue(), other.realPart().doubleValue()) == 0
                && Double.compare(
                                one.imaginaryPart().doubleValue(),
                                other.imaginaryPart().doubleValue())
                        == 0;
    }

    @Override
    public Complex plus(Complex other) {
        Operand.required(other);
        return new CartesianNumber(
                real(realPart.plus(other.realPart())), real(imaginaryPart.plus(other.imaginaryPart())));
    }

    @Override
    public Complex times(Complex other) {
        Operand.required(other);
        return new CartesianNumber(
                real(realPart.times(other.realPart()).minus(imaginaryPart.times(other.imaginaryPart()))),
                real(realPart.times(other.imaginaryPart()).plus(imaginaryPart.times(other.realPart()))));
    }

    @Override
    public Complex dividedBy(Complex other) {
        Operand.required(other);
        return isExact(this) && isExact(other) ? dividedExactly(other) : dividedInDouble(other);
    }

    private Complex dividedExactly(Complex other) {
        Complex product = times(other.conjugate());
        Complex square = other.realPart()
                .times(other.realPart())
                .plus(other.imaginaryPart().times(other.imaginaryPart()));
        return new CartesianNumber(
                real(product.realPart().dividedBy(square)),
                real(product.imaginaryPart().dividedBy(square)));
    }

    /** Divides by the larger part first, so that no square overflows (Smith, CACM 5(8), 1962). */
    private Complex dividedInDouble(Complex other) {
        double a = realPart.doubleValue();
        double b = imaginaryPart.doubleValue();
        double c = other.realPart().doubleValue();
        double d = other.imaginaryPart().doubleValue();
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double divisor = c + d * ratio;
            return of((a + b * ratio) / divisor, (b - a * ratio) / divisor);
        }
        double ratio = c / d;
        double divisor = c * ratio + d;
        return of((a * ratio + b) / divisor, (b * ratio - a) / divisor);
    }

    private static boolean isExact(Complex number) {
        return RealArithmetic.isExact(number.realPart()) && RealArithmetic.isExact(number.imaginaryPart());
    }

    @Override
    public Complex negated() {
        return new CartesianNumber(realPart.negated(), imaginaryPart.negated());
    }

    /** The result of an operation on real numbers is real. */
    private static Real real(Complex number) {
        return number.realPart();
    }

    @Override
    public String toString() {
        String imaginary = imaginaryPart.toString();
        return realPart + (imaginary.startsWith("-") ? "" : "+") + imaginary + "i";
    }
}
