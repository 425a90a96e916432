package org.typecontracts.internal.protocols;

import java.nio.Buffer;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts buffers. */
final class NioBufferExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        return new BufferSequence((Buffer) subject);
    }
}
