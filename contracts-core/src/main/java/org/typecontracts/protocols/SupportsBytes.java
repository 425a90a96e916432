package org.typecontracts.protocols;

import java.util.Arrays;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * An object that can be converted to bytes.
 *
 * <p>Any class with a public {@code byte[] toByteArray()} conforms: {@link java.math.BigInteger},
 * {@link java.util.BitSet}, {@link java.io.ByteArrayOutputStream} and {@link java.text.CollationKey}, which share no
 * supertype.
 *
 * <pre>{@code
 * out.write(Contracts.adapt(payload, SupportsBytes.class).toByteArray());
 * }</pre>
 *
 * <p>The ancestor is Python's {@code typing.SupportsBytes}, the class of {@code bytes()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface SupportsBytes {
    /**
     * Return the object as bytes.
     *
     * @return an array that the caller may change
     */
    byte[] toByteArray();

    /**
     * State that what the caller does to the bytes does not reach the object.
     *
     * @param object any object that nobody else changes
     * @return whether the law holds
     */
    @Law("each caller gets bytes of its own")
    static boolean bytesAreTheCallersOwn(SupportsBytes object) {
        byte[] bytes = object.toByteArray();
        byte[] copy = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i]++;
        }
        return Arrays.equals(copy, object.toByteArray());
    }
}
