package org.typecontracts.internal.protocols.collections;

import java.util.Dictionary;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.Mapping;

/** Adapts dictionaries; declines what is a map, too, as {@link java.util.Hashtable} is. */
final class DictionaryExtension<K, V> implements Function<Dictionary<K, V>, @Nullable Mapping<K, V>> {
    @Override
    public @Nullable Mapping<K, V> apply(Dictionary<K, V> subject) {
        return subject instanceof Map<?, ?> ? null : new JavaDictionary<>(subject);
    }
}
