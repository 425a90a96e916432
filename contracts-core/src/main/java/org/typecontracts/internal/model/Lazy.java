package org.typecontracts.internal.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed at first use. Safe for several threads; two racing ones may both compute, and get equal values.
 *
 * @param <T> the type of the value
 */
final class Lazy<T> implements Supplier<T> {
    private volatile @Nullable Supplier<? extends T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        Supplier<? extends T> reader = source;
        if (reader != null) {
            value = reader.get();
            source = null;
        }
        return Objects.requireNonNull(value);
    }
}
