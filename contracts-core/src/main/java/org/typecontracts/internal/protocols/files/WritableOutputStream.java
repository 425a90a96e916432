package org.typecontracts.internal.protocols.files;

import java.io.IOException;
import java.io.OutputStream;
import org.typecontracts.protocols.ByteWritable;

/** A sink of bytes as a stream. */
public final class WritableOutputStream extends OutputStream {
    private final ByteWritable sink;

    /**
     * Make the view.
     *
     * @param sink the sink
     */
    public WritableOutputStream(ByteWritable sink) {
        this.sink = sink;
    }

    @Override
    public void write(int value) throws IOException {
        sink.write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        sink.write(buffer, offset, length);
    }

    @Override
    public void flush() throws IOException {
        Closing.flush(sink);
    }

    @Override
    public void close() throws IOException {
        Closing.close(sink);
    }
}
