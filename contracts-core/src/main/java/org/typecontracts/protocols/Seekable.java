package org.typecontracts.protocols;

import java.io.IOException;
import org.typecontracts.Alias;
import org.typecontracts.Law;
import org.typecontracts.Protocol;

/**
 * A file or the like that can be read or written from any position.
 *
 * <p>Any class with a public {@code seek(long)} or {@code position(long)}, and {@code long position()} or
 * {@code getFilePointer()}, conforms: {@link java.io.RandomAccessFile} and
 * {@link java.nio.channels.SeekableByteChannel}, which share no supertype. By extension so does a
 * {@link java.nio.Buffer}, within its limit.
 *
 * <pre>{@code
 * Seekable file = Contracts.adapt(object, Seekable.class);
 * long mark = file.position();
 * readHeader(object);
 * file.seek(mark);
 * }</pre>
 *
 * <p>The ancestor is Python's file-like object, {@code io.IOBase.seek()} and {@code tell()}.
 *
 * @since 0.1.0
 */
@Protocol
public interface Seekable {
    /**
     * Move to a position.
     *
     * @param position the number of bytes (or other elements) before it
     * @throws IOException if moving fails
     */
    @Alias("position")
    void seek(long position) throws IOException;

    /**
     * Return the position.
     *
     * @return the number of bytes (or other elements) before it
     * @throws IOException if the position cannot be found out
     */
    @Alias("getFilePointer")
    long position() throws IOException;

    /**
     * Move to the start. Costs one {@link #seek}.
     *
     * @throws IOException if moving fails
     */
    default void rewind() throws IOException {
        seek(0);
    }

    /**
     * State that moving decides the position; a position that there is not says nothing.
     *
     * @param seekable anything seekable that nobody else moves
     * @return whether the law holds
     * @throws IOException if moving fails
     */
    @Law("after seek(p) the position is p")
    static boolean seekDecidesPosition(Seekable seekable) throws IOException {
        long before = seekable.position();
        seekable.seek(0);
        boolean decides = seekable.position() == 0 && goesTo(before + 1, seekable);
        seekable.seek(before);
        return decides && seekable.position() == before;
    }

    private static boolean goesTo(long position, Seekable seekable) throws IOException {
        try {
            seekable.seek(position);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException refused) {
            return true;
        }
        return seekable.position() == position;
    }
}
