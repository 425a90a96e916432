package org.typecontracts.internal.protocols.files;

import java.io.EOFException;
import java.nio.Buffer;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Seekable;

/** A buffer whose position moves within its limit. */
final class SeekableBuffer extends Wrapper<Buffer> implements Seekable {
    SeekableBuffer(Buffer target) {
        super(target);
    }

    @Override
    public void seek(long position) throws EOFException {
        if (position < 0 || position > target.limit()) {
            throw new EOFException("[" + position + "] is not a position of the buffer; it ends at " + target.limit());
        }
        target.position((int) position);
    }

    @Override
    public long position() {
        return target.position();
    }

    /** Adapts buffers. */
    static final class Extension implements Function<Buffer, SeekableBuffer> {
        @Override
        public SeekableBuffer apply(Buffer subject) {
            return new SeekableBuffer(subject);
        }
    }
}
