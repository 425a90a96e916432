package org.typecontracts.protocols;

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
}
