package org.typecontracts.test.verification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values that were given, one after the other. */
record EnumeratedValues<V extends @Nullable Object>(List<? extends V> values) implements ValueSource<V> {
    EnumeratedValues {
        Objects.requireNonNull(values, "values is null; list some");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("[] has no values to try a law with; give one at least");
        }
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Sample<V> draw(int index, long seed) {
        V value = values.get(index);
        return () -> value;
    }
}
