package org.typecontracts.internal.protocols.collections;

import java.util.Dictionary;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableMapping;

/** Adapts dictionaries that are to be changed; declines what is a map, too. */
final class MutableDictionaryExtension<K, V> implements Function<Dictionary<K, V>, @Nullable MutableMapping<K, V>> {
    @Override
    public @Nullable MutableMapping<K, V> apply(Dictionary<K, V> subject) {
        return subject instanceof Map<?, ?> ? null : new MutableJavaDictionary<>(subject);
    }
}
