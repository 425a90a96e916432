package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contracts;

class ConversionTest {
    static Stream<Arguments> negative_and_absolute() {
        return Stream.of(
                Arguments.of(-3, 3),
                Arguments.of(-3L, 3L),
                Arguments.of((short) -3, (short) 3),
                Arguments.of((byte) -3, (byte) 3),
                Arguments.of(-3.5, 3.5),
                Arguments.of(-3.5f, 3.5f),
                Arguments.of(BigInteger.valueOf(-3), BigInteger.valueOf(3)),
                Arguments.of(new BigDecimal("-3.5"), new BigDecimal("3.5")),
                Arguments.of(Duration.ofSeconds(-3), Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @MethodSource("negative_and_absolute")
    void absolute_values_are_of_the_same_type(Object negative, Object absolute) {
        assertThat(As.<SupportsAbs<Object>>a(SupportsAbs.class, negative).abs()).isEqualTo(absolute);
    }

    @ParameterizedTest
    @ValueSource(longs = {Integer.MIN_VALUE, Short.MIN_VALUE, Byte.MIN_VALUE})
    void an_absolute_value_that_does_not_fit_is_an_error(long least) {
        Number number = switch ((int) least) {
            case Short.MIN_VALUE -> (short) least;
            case Byte.MIN_VALUE -> (byte) least;
            default -> (int) least;
        };
        SupportsAbs<Object> supports = As.a(SupportsAbs.class, number);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(supports::abs)
                .withMessage("[" + -least + "] does not fit into ["
                        + number.getClass().getTypeName() + "]");
    }

    static Stream<Arguments> number_and_rounded_to_tens() {
        return Stream.of(
                Arguments.of(25, 20),
                Arguments.of(35L, 40L),
                Arguments.of((short) 14, (short) 10),
                Arguments.of((byte) 16, (byte) 20),
                Arguments.of(25.0, 20.0),
                Arguments.of(25.1f, 30.0f),
                Arguments.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
                Arguments.of(BigInteger.valueOf(11), BigInteger.TEN));
    }

    @ParameterizedTest
    @MethodSource("number_and_rounded_to_tens")
    void numbers_are_rounded_within_their_type(Object number, Object rounded) {
        assertThat(As.<SupportsRound<Object>>a(SupportsRound.class, number).setScale(-1, RoundingMode.HALF_EVEN))
                .isEqualTo(rounded);
    }

    @Test
    void rounding_is_to_the_even_neighbour_by_the_exact_value() {
        assertThat(As.<SupportsRound<Object>>a(SupportsRound.class, 2.5).round())
                .isEqualTo(2.0);
        assertThat(As.<SupportsRound<Object>>a(SupportsRound.class, 2.675).setScale(2, RoundingMode.HALF_EVEN))
                .isEqualTo(2.67);
        assertThat(As.<SupportsRound<BigDecimal>>a(SupportsRound.class, new BigDecimal("0.125"))
                        .setScale(2, RoundingMode.UP))
                .isEqualTo(new BigDecimal("0.13"));
    }

    @Test
    void numbers_convert_to_primitive_ones() {
        assertThat(Contracts.adapt(new AtomicLong(7), SupportsInt.class).intValue())
                .isEqualTo(7);
        assertThat(Contracts.adapt(new BigDecimal("0.5"), SupportsDouble.class).doubleValue())
                .isEqualTo(0.5);
        assertThat(Contracts.isInstance("7", SupportsInt.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {BigInteger.class, BitSet.class, ByteArrayOutputStream.class, CollationKey.class})
    void types_without_a_common_interface_convert_to_bytes(Class<?> type) {
        assertThat(Contracts.isSubclass(type, SupportsBytes.class)).isTrue();
    }

    @Test
    void bytes_are_those_of_the_object() {
        assertThat(Contracts.adapt(BigInteger.valueOf(258), SupportsBytes.class).toByteArray())
                .containsExactly(1, 2);
        CollationKey key = Collator.getInstance().getCollationKey("a");
        assertThat(Contracts.adapt(key, SupportsBytes.class).toByteArray()).isEqualTo(key.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("numbers_without_further_places")
    void a_number_with_no_more_places_than_asked_for_is_itself(Number number) {
        assertThat(As.<SupportsRound<Object>>a(SupportsRound.class, number)
                        .setScale(Integer.MAX_VALUE, RoundingMode.UNNECESSARY))
                .isSameAs(number);
    }

    static Stream<Number> numbers_without_further_places() {
        return Stream.of(5, 5L, (short) 5, (byte) 5, BigInteger.TEN, 0.1, 0.1f, -0.0);
    }

    @Test
    void a_rounded_value_that_does_not_fit_is_an_error() {
        SupportsRound<Object> small = As.a(SupportsRound.class, (byte) 127);
        SupportsRound<Object> large = As.a(SupportsRound.class, Double.MAX_VALUE);
        SupportsRound<Object> largeFloat = As.a(SupportsRound.class, Float.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> small.setScale(-1, RoundingMode.UP))
                .withMessage("[1.3E+2] does not fit into [java.lang.Byte]");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> large.setScale(-308, RoundingMode.UP))
                .withMessage("[2E+308] does not fit into [java.lang.Double]");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> largeFloat.setScale(-38, RoundingMode.UP))
                .withMessage("[4E+38] does not fit into [java.lang.Float]");
    }
}
