package org.typecontracts.internal.protocols;

import java.util.Dictionary;
import java.util.Map;
import java.util.function.Function;
import org.typecontracts.protocols.MutableMapping;

/** Adapts maps and dictionaries that are to be changed. */
final class MutableMappingExtension implements Function<Object, MutableMapping<?, ?>> {
    @Override
    public MutableMapping<?, ?> apply(Object subject) {
        return subject instanceof Map<?, ?> map
                ? new MutableJavaMap<>(map)
                : new MutableJavaDictionary<>((Dictionary<?, ?>) subject);
    }
}
