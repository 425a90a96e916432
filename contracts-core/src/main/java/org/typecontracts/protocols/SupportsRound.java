package org.typecontracts.protocols;

import java.math.RoundingMode;
import org.typecontracts.Contract;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that can be rounded to a number of decimal places.
 *
 * <p>Any class with a public {@code T setScale(int, RoundingMode)} conforms, as {@link java.math.BigDecimal} does. By
 * extension so do the boxes of numbers and {@link java.math.BigInteger}.
 *
 * <pre>{@code
 * SupportsRound<Double> price = Contracts.adapt(2.675, SupportsRound.class);
 * price.setScale(2, RoundingMode.HALF_EVEN);     // 2.67, because the double is a little less than its text says
 * }</pre>
 *
 * <p>The ancestor is Python's {@code typing.SupportsRound}, the class of {@code round()}.
 *
 * @param <T> the rounded value
 * @since 0.1.0
 */
@Protocol
public interface SupportsRound<T> {
    /**
     * Return the value rounded.
     *
     * @param places the number of decimal places; a negative number rounds to tens, hundreds and so on
     * @param mode which way to round
     * @return the rounded value
     * @throws ArithmeticException if the type has no such value, as for {@code (byte) 127} in tens, or if the mode is
     *     {@link RoundingMode#UNNECESSARY} and the value has more places
     */
    T setScale(int places, RoundingMode mode);

    /**
     * Return the value rounded to a whole number, a tie to the even one, as Python's {@code round()} does. Costs one
     * {@link #setScale}.
     *
     * @return the rounded value
     */
    default T round() {
        return setScale(0, RoundingMode.HALF_EVEN);
    }

    /**
     * State that a rounded value is round.
     *
     * @param number any number
     * @return whether the law holds
     */
    @Law("rounding what is rounded changes nothing")
    static boolean roundingTwiceIsRoundingOnce(SupportsRound<?> number) {
        Object rounded = number.round();
        return rounded != null
                && Contract.of(SupportsRound.class)
                        .tryAdapt(rounded)
                        .map(again -> rounded.equals(again.round()))
                        .orElse(true);
    }
}
