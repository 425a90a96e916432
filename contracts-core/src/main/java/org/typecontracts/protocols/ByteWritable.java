package org.typecontracts.protocols;

import java.io.IOException;
import java.io.OutputStream;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.WritableOutputStream;

/**
 * A sink of bytes, such as a file that is open for writing.
 *
 * <p>Any class with a public {@code write(byte[], int, int)} conforms: every {@link OutputStream}, but also
 * {@link java.io.RandomAccessFile} and {@link java.io.DataOutput}. By extension a {@link java.nio.ByteBuffer} is filled
 * from its position on.
 *
 * <pre>{@code
 * static void save(Document document, Object file) throws IOException {
 *     Contracts.adapt(file, ByteWritable.class).writeAll(document.bytes());
 * }
 * }</pre>
 *
 * <p>The ancestor is Python's file-like object, {@code io.RawIOBase.write()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface ByteWritable {
    /**
     * Write bytes, all of them.
     *
     * @param buffer where they are
     * @param offset where in it the first is
     * @param length how many to write
     * @throws IOException if writing fails
     */
    void write(byte[] buffer, int offset, int length) throws IOException;

    /**
     * Write all bytes of an array. Costs one {@link #write}.
     *
     * @param bytes the bytes
     * @throws IOException if writing fails
     */
    default void writeAll(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    /**
     * Return this sink as a stream. Costs nothing but the view.
     *
     * @return a view whose {@code flush()} and {@code close()} reach the subject, if that has them
     */
    default OutputStream asOutputStream() {
        return new WritableOutputStream(this);
    }
}
