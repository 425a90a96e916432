package org.typecontracts.internal.protocols.collections;

import java.nio.Buffer;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/**
 * Adapts buffers of one kind; a subclass names the kind, so that questions with type arguments can be answered.
 *
 * @param <B> the buffers
 * @param <T> their elements, boxed
 */
abstract class NioBufferExtension<B extends Buffer, T> implements Function<B, Sequence<T>> {
    @Override
    public Sequence<T> apply(B subject) {
        return new BufferSequence<>(subject);
    }
}
