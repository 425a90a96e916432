package org.typecontracts.protocols;

import java.io.IOException;
import java.io.InputStream;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.ReadableInputStream;

/**
 * A source of bytes, such as a file that is open for reading.
 *
 * <p>Any class with a public {@code int read(byte[], int, int)} conforms: every {@link InputStream}, but also
 * {@link java.io.RandomAccessFile} and {@link java.io.ObjectInput}, which share no supertype. By extension a
 * {@link java.nio.ByteBuffer} is read from its position to its limit.
 *
 * <pre>{@code
 * static Image decode(Object file) throws IOException {
 *     return ImageIO.read(Contracts.adapt(file, ByteReadable.class).asInputStream());
 * }
 * }</pre>
 *
 * <p>The ancestor is Python's file-like object, {@code io.RawIOBase.readinto()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface ByteReadable {
    /**
     * Read some of the next bytes; wait until there is at least one.
     *
     * @param buffer where to put them
     * @param offset where in it to put the first
     * @param length how many to read at most
     * @return how many were read, or -1 at the end
     * @throws IOException if reading fails
     */
    int read(byte[] buffer, int offset, int length) throws IOException;

    /**
     * Read all bytes up to the end.
     *
     * @return the bytes
     * @throws IOException if reading fails
     */
    default byte[] readAllBytes() throws IOException {
        // Not closed: the stream would close the subject with it.
        return new ReadableInputStream(this).readAllBytes();
    }

    /**
     * Return this source as a stream. Costs nothing but the view.
     *
     * @return a view whose {@code close()} closes the subject, if that has a {@code close()}
     */
    default InputStream asInputStream() {
        return new ReadableInputStream(this);
    }
}
