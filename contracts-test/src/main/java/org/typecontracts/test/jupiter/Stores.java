package org.typecontracts.test.jupiter;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The one call whose name differs between JUnit 5.13 and 6.1. */
final class Stores {
    private Stores() {}

    @SuppressWarnings("deprecation") // JUnit 5 does not have its successor, computeIfAbsent.
    static <V> V computeIfAbsent(Store store, Object key, Class<V> type, Supplier<V> value) {
        return store.getOrComputeIfAbsent(key, ignored -> value.get(), type);
    }
}
