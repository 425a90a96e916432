package org.typecontracts.internal.protocols.files;

import java.nio.ByteBuffer;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.BufferLike;

/** Adapts byte arrays and byte buffers to their bytes. */
final class BufferExtension implements Function<Object, BufferLike> {
    @Override
    public BufferLike apply(Object subject) {
        return subject instanceof ByteBuffer buffer ? new SharedBuffer(buffer) : new SharedArray((byte[]) subject);
    }

    private static final class SharedBuffer extends Wrapper<ByteBuffer> implements BufferLike {
        SharedBuffer(ByteBuffer target) {
            super(target);
        }

        @Override
        public ByteBuffer asByteBuffer() {
            return target.duplicate().order(target.order());
        }
    }

    private static final class SharedArray extends Wrapper<byte[]> implements BufferLike {
        SharedArray(byte[] target) {
            super(target);
        }

        @Override
        public ByteBuffer asByteBuffer() {
            return ByteBuffer.wrap(target);
        }
    }
}
