package org.typecontracts.internal.adaptation;

import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.Conversion;

/** Adapts what passes through an adapter to classes, and to types with type arguments. */
public interface NestedTypes extends NestedAdapters {
    /**
     * Return what adapts the values of one place in the subject's signatures.
     *
     * @param conversion the protocol and the type of the values, each with its type arguments
     * @return what adapts them
     */
    NestedAdapters of(Conversion.NestedProtocol conversion);
}
