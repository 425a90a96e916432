package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;

/**
 * A class loader for adapters of contracts that are public to everybody and yet not visible from here.
 *
 * <p>It sees what the first contract's loader sees, and whatever else its adapters must name. Nothing refers to it but
 * the adapters that it hosts.
 */
final class BridgeLoader extends ClassLoader {
    private static final String PACKAGE = "org.typecontracts.bridge";

    private final List<Class<?>> others;

    private BridgeLoader(List<Class<?>> named) {
        super("contracts-bridge", named.get(0).getClassLoader());
        this.others = named.subList(1, named.size());
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
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (Class<?> other : others) {
            if (other.getName().equals(name)) {
                return other;
            }
        }
        throw new ClassNotFoundException(name);
    }
}
