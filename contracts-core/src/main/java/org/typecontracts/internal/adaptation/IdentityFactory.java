package org.typecontracts.internal.adaptation;

import org.typecontracts.internal.adapter.AdapterFactory;

/** Returns what is an instance of the contract already. */
public final class IdentityFactory extends AdapterFactory {
    /** Make the factory. */
    public IdentityFactory() {}

    @Override
    public Object adapt(Object target) {
        return target;
    }
}
