package org.typecontracts.internal.protocols.files;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.ByteReadable;
import org.typecontracts.protocols.ByteWritable;

/** A byte buffer that is read or written from its position to its limit, as a file is. */
final class BufferFile extends Wrapper<ByteBuffer> implements ByteReadable, ByteWritable {
    BufferFile(ByteBuffer target) {
        super(target);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length > 0 && !target.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, target.remaining());
        target.get(buffer, offset, count);
        return count;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        target.put(buffer, offset, length);
    }

    /** Adapts byte buffers. */
    static final class Extension implements Function<ByteBuffer, BufferFile> {
        @Override
        public BufferFile apply(ByteBuffer subject) {
            return new BufferFile(subject);
        }
    }
}
