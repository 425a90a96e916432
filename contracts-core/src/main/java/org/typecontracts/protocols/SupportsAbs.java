package org.typecontracts.protocols;

import org.typecontracts.Contract;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that has an absolute value.
 *
 * <p>Any class with a public {@code T abs()} conforms: {@link java.math.BigInteger}, {@link java.math.BigDecimal} and
 * {@link java.time.Duration}, which share no such supertype. By extension so do the boxes of numbers, which have no
 * methods for it.
 *
 * <pre>{@code
 * SupportsAbs<Duration> delay = Contracts.adapt(Duration.ofSeconds(-3), SupportsAbs.class);
 * delay.abs();     // PT3S
 * }</pre>
 *
 * <p>The ancestor is Python's {@code typing.SupportsAbs}, the class of {@code abs()}.
 *
 * @param <T> the absolute value
 * @since 0.1.0
 */
@Protocol
public interface SupportsAbs<T> {
    /**
     * Return the absolute value.
     *
     * @return the value without its sign
     * @throws ArithmeticException if the type has no such value, as for {@link Integer#MIN_VALUE}
     */
    T abs();

    /**
     * State that an absolute value has no sign left to take.
     *
     * @param number any number; one without an absolute value says nothing
     * @return whether the law holds
     */
    @Law("the absolute value of an absolute value is itself")
    static boolean absoluteValueIsItsOwn(SupportsAbs<?> number) {
        Object absolute;
        try {
            absolute = number.abs();
        } catch (ArithmeticException none) {
            return true;
        }
        return absolute != null
                && Contract.of(SupportsAbs.class)
                        .tryAdapt(absolute)
                        .map(again -> absolute.equals(again.abs()))
                        .orElse(true);
    }
}
