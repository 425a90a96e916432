package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contract.Kind;
import org.typecontracts.Contracts;
import org.typecontracts.internal.protocols.numbers.CartesianNumber;

class NumberTowerTest {
    private static Integral whole(Number number) {
        return Contracts.adapt(number, Integral.class);
    }

    private static Real real(Number number) {
        return Contracts.adapt(number, Real.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Integer.class, Long.class, Short.class, Byte.class, BigInteger.class})
    void whole_numbers_stand_on_every_floor(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Integral.class)).isTrue();
        assertThat(Contracts.isSubclass(type, Rational.class)).isTrue();
        assertThat(Contracts.isSubclass(type, Real.class)).isTrue();
        assertThat(Contracts.isSubclass(type, Complex.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Double.class, Float.class, BigDecimal.class})
    void other_numbers_are_real_and_complex(Class<?> type) {
        assertThat(Contracts.isSubclass(type, Rational.class)).isFalse();
        assertThat(Contracts.isSubclass(type, Real.class)).isTrue();
        assertThat(Contracts.isSubclass(type, Complex.class)).isTrue();
    }

    @Test
    void the_tower_is_nominal() {
        assertThat(Contracts.contract(Real.class).kind()).isEqualTo(Kind.NOMINAL);
        assertThat(Contracts.isSubclass(Character.class, Complex.class)).isFalse();
        assertThat(Contracts.isSubclass(String.class, Complex.class)).isFalse();
    }

    @Test
    void whole_numbers_do_not_overflow() {
        assertThat(whole(Long.MAX_VALUE).plus(whole(1))).hasToString("9223372036854775808");
        assertThat(whole(7).power(30)).hasToString("22539340290692258087863249");
        assertThat(whole(2).times(whole((byte) 3)).minus(whole((short) 7))).hasToString("-1");
    }

    @Test
    void division_is_exact_or_rounds_down() {
        assertThat(whole(6).dividedBy(whole(4))).hasToString("3/2");
        assertThat(whole(6).dividedBy(whole(-3))).hasToString("-2");
        assertThat(whole(-7).floorDividedBy(whole(2))).hasToString("-4");
        assertThat(whole(-7).modulo(whole(2))).hasToString("1");
        assertThat(whole(7).modulo(whole(-2))).hasToString("-1");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole(1).dividedBy(whole(0)))
                .withMessage("[1] cannot be divided by zero");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole(7).floorDividedBy(whole(0)))
                .withMessage("[7] cannot be divided by zero");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole(7).modulo(whole(0)))
                .withMessage("[7] cannot be divided by zero");
    }

    @Test
    void what_was_to_be_divided_by_zero_is_named_as_it_is() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rational.of(1, 3).dividedBy(Rational.of(0, 5)))
                .withMessage("[1/3] cannot be divided by zero");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        Contracts.adapt(new BigDecimal("1.50"), Real.class).dividedBy(whole(0)))
                .withMessage("[1.50] cannot be divided by zero");
    }

    @Test
    void a_power_has_an_exponent_that_is_not_negative() {
        assertThat(whole(7).power(0)).hasToString("1");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole(7).power(-1))
                .withMessage("[7] to the power of [-1] is no whole number; pass an exponent that is not negative");
    }

    @Test
    void what_is_not_finite_is_no_decimal_number() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Real real = Contracts.adapt(number, Real.class);
            assertThatExceptionOfType(NumberFormatException.class)
                    .isThrownBy(real::toBigDecimal)
                    .withMessage("[" + number + "] is no decimal number; only finite numbers are");
        }
    }

    @Test
    void fractions_are_exact_and_in_lowest_terms() {
        Rational third = Rational.of(2, -6);

        assertThat(third).hasToString("-1/3").isEqualTo(Rational.of(-1, 3));
        assertThat(third.plus(Rational.of(1, 2))).hasToString("1/6");
        assertThat(third.times(whole(3))).hasToString("-1");
        assertThat(third.negated()).hasToString("1/3");
        assertThat(third.magnitude()).hasToString("1/3");
        assertThat(third.isLessThan(whole(0))).isTrue();
        assertThat(Rational.of(7, 2).truncated()).hasToString("3");
    }

    @Test
    void decimal_numbers_stay_decimal_and_floating_ones_floating() {
        Real price = real(new BigDecimal("9.90"));

        assertThat(price.times(whole(3))).hasToString("29.70");
        assertThat(price.plus(real(0.1))).hasToString("10.0");
        assertThat(price.dividedBy(whole(3))).hasToString("3.30");
        assertThat(price.truncated()).hasToString("9");
        assertThat(real(Double.NaN).isLessThan(price)).isFalse();
        assertThat(price.isLessThan(real(Double.POSITIVE_INFINITY))).isTrue();
        assertThat(real(-0.5f).magnitude().doubleValue()).isEqualTo(0.5);
    }

    @Test
    void complex_numbers_calculate() {
        Complex z = Complex.of(3, 4);

        assertThat(z.magnitude().doubleValue()).isEqualTo(5);
        assertThat(z.times(z.conjugate()).realPart().doubleValue()).isEqualTo(25);
        assertThat(z.plus(whole(1)).realPart().doubleValue()).isEqualTo(4);
        assertThat(whole(1).plus(z).realPart().doubleValue()).isEqualTo(4);
        assertThat(z.dividedBy(z)).hasToString("1.0+0.0i");
        assertThat(z.minus(z).isZero()).isTrue();
        assertThat(real(2.0).times(z).imaginaryPart().doubleValue()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1, 1e200})
    void complex_numbers_are_divided_however_large_they_are(double size) {
        Complex z = Complex.of(3 * size, 4 * size);

        assertThat(z.dividedBy(z)).hasToString("1.0+0.0i");
        assertThat(z.dividedBy(Complex.of(0, size))).hasToString("4.0-3.0i");
        assertThat(z.dividedBy(Complex.of(size, 0))).hasToString("3.0+4.0i");
        assertThat(z.dividedBy(Complex.of(size, -2 * size))).hasToString("-1.0+2.0i");
    }

    @Test
    void complex_numbers_of_exact_parts_are_divided_exactly() {
        Complex third = whole(1).dividedBy(whole(3));
        Complex z = new CartesianNumber(whole(1), (Real) third);

        assertThat(z.dividedBy(z)).hasToString("1+0i");
        assertThat(z.dividedBy(whole(2))).hasToString("1/2+1/6i");
    }

    @Test
    void a_real_number_is_a_complex_one_without_imaginary_part() {
        Complex two = Contracts.adapt(2, Complex.class);

        assertThat(two.realPart()).isSameAs(two);
        assertThat(two.imaginaryPart().isZero()).isTrue();
        assertThat(two.conjugate()).isSameAs(two);
        assertThat(two).isEqualTo(whole(2)).hasSameHashCodeAs(2).hasToString("2");
    }

    @Test
    void every_number_is_negated_as_what_it_is() {
        Rational half = (Rational) whole(1).dividedBy(whole(2));

        assertThat(whole(3).negated()).isInstanceOf(Integral.class).hasToString("-3");
        assertThat(half.negated()).isInstanceOf(Rational.class).hasToString("-1/2");
        assertThat(real(new BigDecimal("0.1")).negated()).hasToString("-0.1");
        assertThat(real(1.5).negated().doubleValue()).isEqualTo(-1.5);
        assertThat(Complex.of(3, -4).negated()).hasToString("-3.0+4.0i");
    }

    @Test
    void a_sign_is_told_even_of_what_a_double_takes_for_zero() {
        Rational tiny = (Rational) whole(-1).dividedBy(whole(10).power(400));

        assertThat(tiny.doubleValue()).isZero();
        assertThat(tiny.signum()).isEqualTo(-1);
        assertThat(whole(0).signum()).isZero();
        assertThat(real(2.5).signum()).isEqualTo(1);
        assertThat(real(-2.5f).signum()).isEqualTo(-1);
        assertThat(real(Double.NaN).signum()).isZero();
    }

    @Test
    void a_whole_number_is_its_own_numerator() {
        assertThat(whole(7).numerator()).hasToString("7");
        assertThat(whole(7).denominator()).hasToString("1");
        assertThat(whole(Long.MAX_VALUE).toBigInteger()).isEqualTo(BigInteger.valueOf(Long.MAX_VALUE));
    }

    @Test
    void numbers_that_no_double_can_hold_are_compared_exactly() {
        Integral huge = whole(BigInteger.TEN.pow(400));
        Real tiny = real(new BigDecimal("1e-400"));
        Rational third = Rational.of(1, 3);
        Complex more = third.plus(Rational.of(1, Long.MAX_VALUE).times(Rational.of(1, Long.MAX_VALUE)));

        assertThat(huge.isLessThan((Integral) huge.plus(whole(1)))).isTrue();
        assertThat(huge.isLessThan(real(Double.POSITIVE_INFINITY))).isTrue();
        assertThat(real(Double.POSITIVE_INFINITY).isLessThan(huge)).isFalse();
        assertThat(real(Double.NEGATIVE_INFINITY).isLessThan(huge.negated())).isTrue();
        assertThat(huge.isLessThan(real(Double.NaN))).isFalse();
        assertThat(third.isLessThan((Rational) more)).isTrue();
        assertThat(whole(0).isLessThan(tiny)).isTrue();
        assertThat(tiny.isZero()).isFalse();
        assertThat(real(Double.NaN).isZero()).isFalse();
        assertThat(real(-0.0).isZero()).isTrue();
    }

    @Test
    void a_complex_number_is_written_with_one_sign() {
        assertThat(Complex.of(3, -4)).hasToString("3.0-4.0i");
    }

    @Test
    void a_fraction_is_converted_to_the_nearest_double() {
        Rational halfway = Rational.of((1L << 53) + 3, 1L << 53);
        Complex tiny = whole(1).dividedBy(whole(10).power(40));
        Rational least = (Rational) whole(1).dividedBy(whole(2).power(1075));

        assertThat(halfway.doubleValue()).isEqualTo(1 + 0x1p-51);
        assertThat(((Real) halfway.minus(tiny)).doubleValue()).isEqualTo(1 + 0x1p-52);
        assertThat(((Real) halfway.plus(tiny)).doubleValue()).isEqualTo(1 + 0x1p-51);
        assertThat(((Real) tiny.minus(halfway)).doubleValue()).isEqualTo(-1 - 0x1p-52);
        assertThat(least.doubleValue()).isZero();
        assertThat(((Real) least.times(Rational.of(1001, 1000))).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(((Real) least.dividedBy(whole(10).power(400))).doubleValue()).isZero();
        assertThat(((Real) whole(10).power(400).dividedBy(whole(-3))).doubleValue())
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(whole(Long.MAX_VALUE).doubleValue()).isEqualTo(0x1p63);
    }

    @Test
    void a_fraction_is_a_decimal_number_of_all_its_digits_or_of_34() {
        assertThat(Rational.of(-1, 1L << 60).toBigDecimal()).isEqualTo(new BigDecimal(-0x1p-60));
        assertThat(Rational.of(3, 50).toBigDecimal()).isEqualTo(new BigDecimal("0.06"));
        assertThat(Rational.of(1, 30).toBigDecimal()).isEqualTo(new BigDecimal("0.0" + "3".repeat(34)));
    }

    @Test
    void a_fraction_is_compared_exactly_with_any_number() {
        Rational third = Rational.of(1, 3);
        Real less = real(new BigDecimal("0." + "3".repeat(40)));
        Real more = real(new BigDecimal("0." + "3".repeat(39) + "4"));
        Rational small = Rational.of(1, 1L << 60);

        assertThat(less.isLessThan(third)).isTrue();
        assertThat(third.isLessThan(less)).isFalse();
        assertThat(third.isLessThan(more)).isTrue();
        assertThat(more.isLessThan(third)).isFalse();
        assertThat(small.isLessThan(real(0x1p-60))).isFalse();
        assertThat(real(0x1p-60).isLessThan(small)).isFalse();
    }

    @Test
    void a_fraction_is_truncated_exactly() {
        Integral power = whole(10).power(50);

        assertThat(((Real) power.dividedBy(whole(3))).truncated()).hasToString("3".repeat(50));
        assertThat(((Real) whole(1).minus(power).dividedBy(power)).truncated()).hasToString("0");
        assertThat(Rational.of(-7, 3).truncated()).hasToString("-2");
    }

    @Test
    void a_magnitude_has_no_sign_even_of_zero() {
        assertThat(real(-0.0).magnitude()).hasToString("0.0");
        assertThat(real(-0.0f).magnitude()).hasToString("0.0");
        assertThat(real(Double.NEGATIVE_INFINITY).magnitude()).hasToString("Infinity");
    }

    /** A real number of somebody else's, which says as little as it has to. */
    private record Measured(BigDecimal toBigDecimal) implements Real {
        @Override
        public double doubleValue() {
            return toBigDecimal.doubleValue();
        }

        @Override
        public Real negated() {
            return new Measured(toBigDecimal.negate());
        }

        @Override
        public Complex plus(Complex other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Complex times(Complex other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Complex dividedBy(Complex other) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_number_that_no_double_can_hold_has_a_sign_whoever_made_it() {
        Real tiny = new Measured(new BigDecimal("-1e-400"));

        assertThat(tiny.signum()).isEqualTo(-1);
        assertThat(tiny.isZero()).isFalse();
        assertThat(tiny.magnitude().signum()).isEqualTo(1);
        assertThat(new Measured(BigDecimal.ZERO).signum()).isZero();
    }
}
