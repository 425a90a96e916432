package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;

/**
 * A class loader for adapters of contracts that are public to everybody and yet not visible from here.
 *
 * <p>It sees what the first contract's loader sees, and the other contracts. Nothing refers to it but the adapters that
 * it hosts.
 */
final class BridgeLoader extends ClassLoader {
    private static final String PACKAGE = "org.typecontracts.bridge";

    private final List<Class<?>> furtherContracts;

    private BridgeLoader(List<Class<?>> contracts) {
        super("contracts-bridge", contracts.get(0).getClassLoader());
        this.furtherContracts = contracts.subList(1, contracts.size());
    }

    /** Return a lookup in a new bridge that sees some contracts, which are public to everybody. */
    static Lookup lookup(List<Class<?>> contracts) throws ReflectiveOperationException {
        BridgeLoader loader = new BridgeLoader(contracts);
        byte[] anchor = Anchor.write(PACKAGE);
        Class<?> type = loader.defineClass(null, anchor, 0, anchor.length);
        return Anchor.in(Lookups.beside(type, null));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (Class<?> contract : furtherContracts) {
            if (contract.getName().equals(name)) {
                return contract;
            }
        }
        throw new ClassNotFoundException(name);
    }
}
