package org.typecontracts.test.verification;

import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are made, each from a random of its own, so that a sample can be made again. */
record GeneratedValues<V extends @Nullable Object>(Function<? super Random, ? extends V> generator)
        implements ValueSource<V> {
    GeneratedValues {
        Objects.requireNonNull(generator, "generator is null; pass what makes a value of a Random");
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Sample<V> draw(int index, long seed) {
        return () -> generator.apply(new Random(seed));
    }
}
