package org.typecontracts.internal.protocols.collections;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/**
 * Adapts atomic arrays of one kind; a subclass names the kind, so that questions with type arguments can be answered.
 *
 * @param <A> the arrays
 * @param <T> their elements, boxed
 */
abstract class AtomicArrayExtension<A, T> implements Function<A, Sequence<T>> {
    @Override
    public Sequence<T> apply(A subject) {
        return new AtomicSequence<>(subject);
    }

    /** Adapts atomic arrays of objects. */
    static final class OfReferences<T> extends AtomicArrayExtension<AtomicReferenceArray<T>, T> {
        @Override
        public Sequence<T> apply(AtomicReferenceArray<T> subject) {
            return new AtomicReferenceSequence<>(subject);
        }
    }
}
