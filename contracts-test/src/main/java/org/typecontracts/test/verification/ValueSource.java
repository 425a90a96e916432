package org.typecontracts.test.verification;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where values come from that laws are tried with.
 *
 * @param <V> the type of the values
 * @since 0.1.0
 */
public interface ValueSource<V extends @Nullable Object> {
    /**
     * Return how many values there are to enumerate.
     *
     * @return their number, or 1 if each draw makes another value
     */
    int size();

    /**
     * Return a value.
     *
     * @param index which one, from 0 to below {@link #size()}
     * @param seed decides which one, of a source that makes them; the same seed makes the same value
     * @return the sample
     */
    Sample<V> draw(int index, long seed);

    /**
     * Return a source that enumerates values.
     *
     * @param values the values, at least one
     * @param <V> the type of the values
     * @return the source
     * @throws IllegalArgumentException if there are no values
     */
    static <V extends @Nullable Object> ValueSource<V> enumerating(List<? extends V> values) {
        return new EnumeratedValues<>(values);
    }

    /**
     * Return a source that makes a value from randomness.
     *
     * @param generator makes a value; an equal one from an equally seeded random
     * @param <V> the type of the values
     * @return the source
     */
    static <V extends @Nullable Object> ValueSource<V> generating(Function<? super Random, ? extends V> generator) {
        return new GeneratedValues<>(generator);
    }
}
