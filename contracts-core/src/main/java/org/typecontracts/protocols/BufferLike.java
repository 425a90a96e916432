package org.typecontracts.protocols;

import java.nio.ByteBuffer;
import org.typecontracts.Protocol;

/**
 * An object that gives access to its bytes without a copy.
 *
 * <p>Any class with a public {@code ByteBuffer asByteBuffer()} conforms, {@code java.lang.foreign.MemorySegment} of JDK
 * 22 and later among them. By extension so do {@code byte[]} and {@link ByteBuffer} itself.
 *
 * <pre>{@code
 * static int checksum(Object bytes) {
 *     CRC32C checksum = new CRC32C();
 *     checksum.update(Contracts.adapt(bytes, BufferLike.class).asByteBuffer());
 *     return (int) checksum.getValue();
 * }
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Buffer} (PEP 688).
 *
 * @since 0.1.0
 */
@Protocol
public interface BufferLike {
    /**
     * Return a buffer on the bytes.
     *
     * @return a buffer that shares the bytes and has a position of its own
     */
    ByteBuffer asByteBuffer();
}
