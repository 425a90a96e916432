package org.typecontracts.internal.protocols.collections;

import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Sequence;

/**
 * A sequence of primitive numbers of one width, in which one of another width is found by its value, as in an array.
 *
 * @param <S> the target
 * @param <T> the numbers, boxed
 */
abstract class NumberSequence<S, T> extends Wrapper<S> implements Sequence<T> {
    NumberSequence(S target) {
        super(target);
    }

    @Override
    public int indexOf(T value, int from, int to) {
        return Sequence.super.indexOf(fitted(value), from, to);
    }

    @Override
    public int count(T value) {
        return Sequence.super.count(fitted(value));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Whoever asks about any other object, or null, gets a no.
    private T fitted(T value) {
        return isEmpty() ? value : (T) Widths.like(get(0), value);
    }
}
