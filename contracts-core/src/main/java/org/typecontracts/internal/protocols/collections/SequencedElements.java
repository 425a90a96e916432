package org.typecontracts.internal.protocols.collections;

import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** What {@code java.util.SequencedCollection} of JDK 21 looks like to a library that is compiled for JDK 17. */
@Protocol
public interface SequencedElements {
    /**
     * Return the elements in the opposite order.
     *
     * @return a view
     */
    java.lang.Iterable<?> reversed();

    /**
     * See a collection with an order as one.
     *
     * @param collection the collection
     * @return the collection
     */
    static SequencedElements of(Object collection) {
        return Contracts.adapt(collection, SequencedElements.class);
    }
}
