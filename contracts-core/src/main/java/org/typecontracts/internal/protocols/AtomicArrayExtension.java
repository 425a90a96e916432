package org.typecontracts.internal.protocols;

import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts atomic arrays. */
final class AtomicArrayExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        return new AtomicSequence(subject);
    }
}
