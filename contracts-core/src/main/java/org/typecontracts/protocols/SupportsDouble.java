package org.typecontracts.protocols;

import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that can be converted to a {@code double}.
 *
 * <p>Any class with a public {@code double doubleValue()} conforms, every {@link Number} among them.
 *
 * <pre>{@code
 * double ratio = Contracts.adapt(measure, SupportsDouble.class).doubleValue();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code typing.SupportsFloat}, the class of {@code float()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface SupportsDouble {
    /**
     * Return the value as a {@code double}.
     *
     * @return the value, which may be rounded
     */
    double doubleValue();

    /**
     * State that converting changes nothing.
     *
     * @param number any number that nobody else changes
     * @return whether the law holds
     */
    @Law("a double asked for twice is the same")
    static boolean doubleIsStable(SupportsDouble number) {
        return Double.compare(number.doubleValue(), number.doubleValue()) == 0;
    }
}
