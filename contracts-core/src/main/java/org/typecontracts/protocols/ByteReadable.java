package org.typecontracts.protocols;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.files.ReadableInputStream;
import org.typecontracts.internal.protocols.views.Elements;

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
     * Read all bytes up to the end. Costs one {@link #read} for each some thousand bytes.
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

    /**
     * State what reading does to the caller's array.
     *
     * @param source any source that is open
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("reading fills as much as it says of the range it is given, and nothing else")
    static boolean readingKeepsToItsRange(ByteReadable source) throws IOException {
        byte[] buffer = new byte[8];
        Arrays.fill(buffer, (byte) 0x55);
        byte[] before = buffer.clone();
        int count = source.read(buffer, 2, 4);
        int end = 2 + Math.max(count, 0);
        return (count == -1 || count >= 1 && count <= 4)
                && Arrays.equals(before, 0, 2, buffer, 0, 2)
                && Arrays.equals(before, end, 8, buffer, end, 8);
    }

    /**
     * State that reading waits. Sources that may have nothing for the moment, such as non-blocking ones, opt out of
     * this law.
     *
     * @param source any source that is open
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("reading waits until there is a byte, or the end")
    static boolean readingWaits(ByteReadable source) throws IOException {
        byte[] buffer = new byte[512];
        int count = 1;
        for (int reads = 0; reads < Elements.LIMIT && count > 0; reads++) {
            count = source.read(buffer, 0, buffer.length);
        }
        return count != 0;
    }

    /**
     * State that an end is final.
     *
     * @param source any source that is open and to which nobody adds
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("after the end there is nothing more to read")
    static boolean endOfBytesIsFinal(ByteReadable source) throws IOException {
        byte[] buffer = new byte[512];
        for (int reads = 0; reads < Elements.LIMIT; reads++) {
            if (source.read(buffer, 0, buffer.length) < 0) {
                return source.read(buffer, 0, buffer.length) < 0;
            }
        }
        return true;
    }

    /**
     * State that a range is checked.
     *
     * @param source any source that is open
     * @return whether the law holds
     * @throws IOException if reading fails
     */
    @Law("reading into a range outside the array throws IndexOutOfBoundsException")
    static boolean readingOutsideThrows(ByteReadable source) throws IOException {
        return refuses(source, 1, 2) && refuses(source, -1, 1) && refuses(source, 1, Integer.MAX_VALUE);
    }

    private static boolean refuses(ByteReadable source, int offset, int length) throws IOException {
        try {
            source.read(new byte[2], offset, length);
            return false;
        } catch (IndexOutOfBoundsException expected) {
            return true;
        }
    }
}
