package org.typecontracts.internal.protocols.collections;

import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** What {@code java.util.SequencedMap} of JDK 21 looks like to a library that is compiled for JDK 17. */
@Protocol
public interface SequencedKeys {
    /**
     * Return the keys in their order.
     *
     * @return a view
     */
    SequencedElements sequencedKeySet();

    /**
     * See the keys of a map with an order as a collection with an order.
     *
     * @param map the map
     * @return its keys
     */
    static SequencedElements of(Object map) {
        return Contracts.adapt(map, SequencedKeys.class).sequencedKeySet();
    }
}
