package org.typecontracts.internal.protocols;

import java.nio.Buffer;
import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts lists, arrays, character sequences, NIO buffers and atomic arrays. */
final class SequenceExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        if (subject instanceof List<?> list) {
            return new JavaList<>(list);
        }
        if (subject instanceof CharSequence text) {
            return new CharacterSequence(text);
        }
        if (subject instanceof Buffer buffer) {
            return new BufferSequence(buffer);
        }
        return subject.getClass().isArray() ? new ArraySequence(subject) : new AtomicSequence(subject);
    }
}
