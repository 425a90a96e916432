package org.typecontracts.internal.protocols.views;

import java.util.AbstractMap.SimpleEntry;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.MutableMapping;

/** An entry whose value can be set, in the mapping. */
final class WritingEntry<K, V> extends SimpleEntry<K, V> {
    private static final long serialVersionUID = 1L;

    /** Not serialised: a copy of the entry writes to itself only. */
    private final transient @Nullable MutableMapping<K, V> mapping;

    WritingEntry(MutableMapping<K, V> mapping, K key) {
        super(key, mapping.get(key));
        this.mapping = mapping;
    }

    @Override
    public V setValue(V value) {
        if (mapping != null) {
            mapping.put(getKey(), value);
        }
        return super.setValue(value);
    }
}
