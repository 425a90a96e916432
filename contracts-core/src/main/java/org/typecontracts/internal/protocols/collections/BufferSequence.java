package org.typecontracts.internal.protocols.collections;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Objects;

/**
 * An NIO buffer as a sequence of what is between its position and its limit; it moves neither.
 *
 * @param <T> the elements, boxed
 */
final class BufferSequence<T> extends NumberSequence<Buffer, T> {
    BufferSequence(Buffer target) {
        super(target);
    }

    @Override
    public int size() {
        return target.remaining();
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever adapts a buffer knows what is in it.
    public T get(int index) {
        return (T) element(target.position() + Objects.checkIndex(index, target.remaining()));
    }

    private Object element(int position) {
        if (target instanceof ByteBuffer buffer) {
            return buffer.get(position);
        }
        if (target instanceof ShortBuffer buffer) {
            return buffer.get(position);
        }
        if (target instanceof IntBuffer buffer) {
            return buffer.get(position);
        }
        if (target instanceof LongBuffer buffer) {
            return buffer.get(position);
        }
        return target instanceof FloatBuffer buffer
                ? (Object) buffer.get(position)
                : ((DoubleBuffer) target).get(position);
    }
}
