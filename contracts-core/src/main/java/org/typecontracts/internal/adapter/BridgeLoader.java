package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;

/**
 * A class loader for adapters of contracts that are public to everybody and yet not visible from here.
 *
 * <p>It sees whatever its adapters must name, and else what the first contract's loader sees, which may know another
 * class by such a name, or none. Nothing refers to it but the adapters that it hosts.
 */
final class BridgeLoader extends ClassLoader {
    private static final String PACKAGE = "org.typecontracts.bridge";

    private final List<Class<?>> named;

    private BridgeLoader(List<Class<?>> named) {
        super("contracts-bridge", named.get(0).getClassLoader());
        this.named = named;
    }

    /**
     * Return a lookup in a new bridge that sees some classes, which are public to everybody; a contract is the first.
     */
    static Lookup lookup(List<Class<?>> named) throws ReflectiveOperationException {
        BridgeLoader loader = new BridgeLoader(named);
        byte[] anchor = Anchor.write(PACKAGE);
        Class<?> type = loader.defineClass(null, anchor, 0, anchor.length);
        return Anchor.in(Lookups.beside(type, null));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        for (Class<?> type : named) {
            if (type.getName().equals(name)) {
                return type;
            }
        }
        return super.loadClass(name, resolve);
    }
}
