package org.typecontracts.internal.protocols;

import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts arrays of every kind. */
final class ArrayExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        return new ArraySequence(subject);
    }
}
