package org.typecontracts.protocols;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.files.WritableOutputStream;

/**
 * A sink of bytes, such as a file that is open for writing.
 *
 * <p>Any class with a public {@code write(byte[], int, int)} conforms: every {@link OutputStream}, but also
 * {@link java.io.RandomAccessFile} and {@link java.io.DataOutput}. By extension a {@link java.nio.ByteBuffer} is filled
 * from its position on; what does not fit, it refuses with a {@link java.nio.BufferOverflowException}.
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
        write(Objects.requireNonNull(bytes, "bytes is null; pass an array"), 0, bytes.length);
    }

    /**
     * Return this sink as a stream. Costs nothing but the view.
     *
     * @return a view whose {@code flush()} and {@code close()} reach the subject, if that has them
     */
    default OutputStream asOutputStream() {
        return new WritableOutputStream(this);
    }

    /**
     * State that nothing can be written.
     *
     * @param sink any sink that is open
     * @return whether the law holds
     * @throws IOException if writing fails
     */
    @Law("writing no bytes is no failure")
    static boolean nothingCanBeWritten(ByteWritable sink) throws IOException {
        sink.write(new byte[0], 0, 0);
        return true;
    }

    /**
     * State that a range is checked.
     *
     * @param sink any sink that is open
     * @return whether the law holds
     * @throws IOException if writing fails
     */
    @Law("writing from a range outside the array throws IndexOutOfBoundsException")
    static boolean writingOutsideThrows(ByteWritable sink) throws IOException {
        return refuses(sink, 1, 2) && refuses(sink, -1, 1) && refuses(sink, 1, Integer.MAX_VALUE);
    }

    private static boolean refuses(ByteWritable sink, int offset, int length) throws IOException {
        try {
            sink.write(new byte[2], offset, length);
            return false;
        } catch (IndexOutOfBoundsException expected) {
            return true;
        }
    }
}
