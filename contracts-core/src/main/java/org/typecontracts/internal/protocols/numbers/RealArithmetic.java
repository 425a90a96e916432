package org.typecontracts.internal.protocols.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.typecontracts.protocols.Complex;
import org.typecontracts.protocols.Rational;
import org.typecontracts.protocols.Real;

/**
 * The operations on real numbers of any kind: exact among rational numbers and among decimal ones, else in
 * {@code double}.
 */
public enum RealArithmetic {
    /** Addition. */
    PLUS {
        @Override
        double of(double left, double right) {
            return left + right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.add(right);
        }

        @Override
        Rational of(Rational left, Rational right) {
            return Fraction.of(
                    above(left).multiply(below(right)).add(above(right).multiply(below(left))),
                    below(left).multiply(below(right)));
        }

        @Override
        Complex of(Complex left, Complex right) {
            return left.plus(right);
        }
    },
    /** Multiplication. */
    TIMES {
        @Override
        double of(double left, double right) {
            return left * right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.multiply(right);
        }

        @Override
        Rational of(Rational left, Rational right) {
            return Fraction.of(above(left).multiply(above(right)), below(left).multiply(below(right)));
        }

        @Override
        Complex of(Complex left, Complex right) {
            return left.times(right);
        }
    },
    /** Division. */
    DIVIDED_BY {
        @Override
        double of(double left, double right) {
            return left / right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            Operand.divisor(left, right.unscaledValue());
            return left.divide(right, MathContext.DECIMAL128);
        }

        @Override
        Rational of(Rational left, Rational right) {
            BigInteger divisor = Operand.divisor(left, above(right));
            return Fraction.of(above(left).multiply(below(right)), below(left).multiply(divisor));
        }

        @Override
        Complex of(Complex left, Complex right) {
            return left.dividedBy(right);
        }
    };

    /**
     * Apply the operation to a real number and any other.
     *
     * @param left the real number
     * @param right the other number
     * @return the result, as exact as the two
     */
    public Complex apply(Real left, Complex right) {
        if (!(Operand.required(right) instanceof Real real)) {
            return of(new CartesianNumber(left, left.imaginaryPart()), right);
        }
        if (left instanceof Rational one && real instanceof Rational other) {
            return of(one, other);
        }
        return isExact(left) && isExact(real)
                ? new DecimalNumber(of(left.toBigDecimal(), real.toBigDecimal()))
                : new FloatingNumber(of(left.doubleValue(), real.doubleValue()));
    }

    abstract double of(double left, double right);

    abstract BigDecimal of(BigDecimal left, BigDecimal right);

    abstract Rational of(Rational left, Rational right);

    abstract Complex of(Complex left, Complex right);

    /** Whether a number is finite by its kind, and never rounded to a {@code double}. */
    static boolean isExact(Real number) {
        return number instanceof DecimalNumber || number instanceof Rational;
    }

    private static BigInteger above(Rational number) {
        return number.numerator().toBigInteger();
    }

    private static BigInteger below(Rational number) {
        return number.denominator().toBigInteger();
    }
}
