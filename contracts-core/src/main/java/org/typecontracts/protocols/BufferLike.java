package org.typecontracts.protocols;

import java.nio.ByteBuffer;
import org.typecontracts.Law;
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

    /**
     * State that a buffer's position is the caller's.
     *
     * @param object any object that nobody else changes
     * @return whether the law holds
     */
    @Law("moving in one buffer does not move another")
    static boolean positionsAreIndependent(BufferLike object) {
        ByteBuffer one = object.asByteBuffer();
        ByteBuffer other = object.asByteBuffer();
        int position = other.position();
        one.position(position < one.limit() ? one.limit() : 0);
        return other.position() == position && object.asByteBuffer().position() == position;
    }

    /**
     * State that buffers share the bytes; what cannot be written says nothing.
     *
     * @param object any object that nobody else changes
     * @return whether the law holds
     */
    @Law("a byte that is written through one buffer is read through another")
    static boolean buffersShareBytes(BufferLike object) {
        ByteBuffer one = object.asByteBuffer();
        ByteBuffer other = object.asByteBuffer();
        if (one.isReadOnly() || !one.hasRemaining()) {
            return one.equals(other);
        }
        int position = one.position();
        byte before = one.get(position);
        byte written = (byte) ~before;
        one.put(position, written);
        boolean isShared = other.get(position) == written;
        one.put(position, before);
        return isShared;
    }
}
