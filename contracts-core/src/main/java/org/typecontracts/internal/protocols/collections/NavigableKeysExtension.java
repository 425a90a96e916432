package org.typecontracts.internal.protocols.collections;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Reversible;

/** Adapts the keys of navigable maps. */
final class NavigableKeysExtension<K, V> implements Function<NavigableMap<K, V>, Reversible<K>> {
    @Override
    public Reversible<K> apply(NavigableMap<K, V> subject) {
        return new NavigableKeys<>(subject);
    }

    private static final class NavigableKeys<K> extends Wrapper<NavigableMap<K, ?>> implements Reversible<K> {
        NavigableKeys(NavigableMap<K, ?> target) {
            super(target);
        }

        @Override
        public Iterator<K> iterator() {
            return target.navigableKeySet().iterator();
        }

        @Override
        public Iterator<K> reversed() {
            return target.descendingKeySet().iterator();
        }
    }
}
