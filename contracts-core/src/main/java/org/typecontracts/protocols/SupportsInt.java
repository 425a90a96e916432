package org.typecontracts.protocols;

import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that can be converted to an {@code int}.
 *
 * <p>Any class with a public {@code int intValue()} conforms, every {@link Number} among them.
 *
 * <pre>{@code
 * int port = Contracts.adapt(setting, SupportsInt.class).intValue();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code typing.SupportsInt}, the class of {@code int()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface SupportsInt {
    /**
     * Return the value as an {@code int}.
     *
     * @return the value, which may be rounded or truncated
     */
    int intValue();

    /**
     * State that converting changes nothing.
     *
     * @param number any number that nobody else changes
     * @return whether the law holds
     */
    @Law("an int asked for twice is the same")
    static boolean intIsStable(SupportsInt number) {
        return number.intValue() == number.intValue();
    }
}
