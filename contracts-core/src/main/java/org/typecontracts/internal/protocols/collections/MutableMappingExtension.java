package org.typecontracts.internal.protocols.collections;

import java.util.Map;
import java.util.function.Function;
import org.typecontracts.protocols.MutableMapping;

/** Adapts maps that are to be changed. */
final class MutableMappingExtension<K, V> implements Function<Map<K, V>, MutableMapping<K, V>> {
    @Override
    public MutableMapping<K, V> apply(Map<K, V> subject) {
        return new MutableJavaMap<>(subject);
    }
}
