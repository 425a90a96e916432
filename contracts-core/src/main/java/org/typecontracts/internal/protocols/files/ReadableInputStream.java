package org.typecontracts.internal.protocols.files;

import java.io.IOException;
import java.io.InputStream;
import org.typecontracts.protocols.ByteReadable;

/** A source of bytes as a stream. */
public final class ReadableInputStream extends InputStream {
    private final ByteReadable source;

    /**
     * Make the view.
     *
     * @param source the source
     */
    public ReadableInputStream(ByteReadable source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** A source may read nothing for the moment; a stream waits until there is at least one byte, or the end. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        while (count == 0 && length > 0) {
            Thread.yield();
            count = source.read(buffer, offset, length);
        }
        return length == 0 ? 0 : count;
    }

    @Override
    public void close() throws IOException {
        Closing.close(source);
    }
}
