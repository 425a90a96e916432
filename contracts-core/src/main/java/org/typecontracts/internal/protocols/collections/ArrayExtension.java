package org.typecontracts.internal.protocols.collections;

import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/**
 * Adapts arrays of one kind; a subclass names the kind, so that questions with type arguments can be answered.
 *
 * @param <A> the arrays
 * @param <T> their elements, boxed
 */
abstract class ArrayExtension<A, T> implements Function<A, Sequence<T>> {
    @Override
    public Sequence<T> apply(A subject) {
        return new ArraySequence<>(subject);
    }

    /** Adapts arrays of objects. */
    static final class OfObjects<T> extends ArrayExtension<T[], T> {}
}
