package org.typecontracts.internal.protocols;

import java.util.Dictionary;
import java.util.Map;
import java.util.function.Function;
import org.typecontracts.protocols.Mapping;

/** Adapts maps and dictionaries; what is both, as {@link java.util.Hashtable}, is a map. */
final class MappingExtension implements Function<Object, Mapping<?, ?>> {
    @Override
    public Mapping<?, ?> apply(Object subject) {
        return subject instanceof Map<?, ?> map ? new JavaMap<>(map) : new JavaDictionary<>((Dictionary<?, ?>) subject);
    }
}
