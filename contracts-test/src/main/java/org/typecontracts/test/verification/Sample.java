package org.typecontracts.test.verification;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value to try, and simpler ones to try instead once it was seen to break a law.
 *
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface Sample<V extends @Nullable Object> {
    /**
     * Return the value, made afresh if it can be: a law may change what it is given.
     *
     * @return the value
     */
    V value();

    /**
     * Return simpler samples, the most promising first.
     *
     * @return the samples, made as they are asked for, since there may be millions; empty if there are none
     */
    default Stream<Sample<V>> simpler() {
        return Stream.empty();
    }

    /**
     * Return a sample that has no simpler ones.
     *
     * @param value makes the value
     * @param <V> the type of the value
     * @return the sample
     */
    static <V extends @Nullable Object> Sample<V> of(Supplier<? extends V> value) {
        return Objects.requireNonNull(value, "value is null; pass what makes it")::get;
    }
}
