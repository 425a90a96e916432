package org.typecontracts.test.jqwik;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;
import org.typecontracts.test.verification.Sample;
import org.typecontracts.test.verification.ValueSource;

/**
 * Values of an arbitrary, edge cases among them, which shrink as jqwik shrinks them.
 *
 * @param arbitrary makes the values
 * @param <V> the type of the values
 * @since 0.1.0
 */
public record ArbitraryValues<V extends @Nullable Object>(Arbitrary<? extends V> arbitrary) implements ValueSource<V> {
    /** As large as jqwik generates for a property of its standard number of tries. */
    private static final int SIZE = 1_000;

    /**
     * Create a source.
     *
     * @param arbitrary makes the values
     */
    public ArbitraryValues {
        Objects.requireNonNull(arbitrary, "arbitrary is null; pass an arbitrary of the values");
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Sample<V> draw(int index, long seed) {
        return Sessions.in(() ->
                new Shrinking<>(arbitrary.generatorWithEmbeddedEdgeCases(SIZE).next(new Random(seed))));
    }

    /** A shrinkable value of jqwik as a sample. */
    private record Shrinking<V extends @Nullable Object>(Shrinkable<? extends V> shrinkable) implements Sample<V> {
        @Override
        public V value() {
            return Sessions.<V>in(shrinkable::value);
        }

        @Override
        public Stream<Sample<V>> simpler() {
            return Sessions.each(shrinkable::shrink).map(Shrinking::new);
        }
    }
}
