package org.typecontracts.internal.protocols.collections;

import java.util.Map;
import java.util.function.Function;
import org.typecontracts.protocols.Mapping;

/** Adapts maps. */
final class MappingExtension<K, V> implements Function<Map<K, V>, Mapping<K, V>> {
    @Override
    public Mapping<K, V> apply(Map<K, V> subject) {
        return new JavaMap<>(subject);
    }
}
