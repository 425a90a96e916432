package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place where an adapter class is defined, so that it sees its contracts; it names no class of this library.
 *
 * <p>In this order: beside a contract of the same module as this library (or as the caller who hands in a lookup); in
 * this package, if the contracts are public and visible from here, as those of the JDK are; beside a contract in a
 * package that is open to this library, as all are on any class path; in a {@link BridgeLoader}, if the contracts are
 * public to everybody.
 */
public final class AdapterHost {
    private static final Lookup OWN = MethodHandles.lookup();
    private static final Module MODULE = AdapterHost.class.getModule();

    private final List<Class<?>> contracts;
    private final @Nullable Lookup callers;

    private AdapterHost(List<Class<?>> contracts, @Nullable Lookup callers) {
        this.contracts = contracts;
        this.callers = callers;
    }

    /**
     * Return why no adapter of a contract can be made.
     *
     * <p>This defines no class and touches no generator.
     *
     * @param contract an interface or an abstract class
     * @param lookup the caller's, or null
     * @return a sentence that states the obstacle and the remedy, with the exact {@code exports} or {@code opens} line
     *     where that is one; null if there is no obstacle
     */
    public static @Nullable String obstacle(Class<?> contract, MethodHandles.@Nullable Lookup lookup) {
        String inItself = Implementable.obstacle(contract);
        if (inItself != null) {
            return inItself;
        }
        return new AdapterHost(List.of(contract), lookup).place() != null ? null : Remedy.forContract(contract);
    }

    /**
     * Return a lookup that may define a hidden class.
     *
     * @param contracts what the class is to implement or extend
     * @param callers the caller's lookup, or null
     * @throws IllegalAccessException if there is no such place
     */
    static Lookup lookup(List<Class<?>> contracts, @Nullable Lookup callers) throws ReflectiveOperationException {
        AdapterHost host = new AdapterHost(contracts, callers);
        Place place = host.place();
        if (place == null) {
            throw new IllegalAccessException("No class can implement " + contracts + " together");
        }
        return host.open(place);
    }

    private @Nullable Place place() {
        Class<?> inner = innermost();
        boolean beside = Lookups.canStandBeside(inner, callers) && allSeenFrom(inner);
        if (beside && isPrivileged(inner)) {
            return Place.BESIDE_CONTRACT;
        }
        boolean anywhere = !Implementable.needsItsOwnPackage(inner);
        if (anywhere && allSeenFrom(AdapterHost.class)) {
            return Place.THIS_PACKAGE;
        }
        if (beside) {
            return Place.BESIDE_CONTRACT;
        }
        return anywhere && contracts.stream().allMatch(Visibility::isPublicToAll) ? Place.BRIDGE : null;
    }

    private Lookup open(Place place) throws ReflectiveOperationException {
        return switch (place) {
            case BESIDE_CONTRACT -> Anchor.in(Lookups.beside(innermost(), callers));
            case THIS_PACKAGE -> OWN;
            case BRIDGE -> BridgeLoader.lookup(contracts);
        };
    }

    private enum Place {
        BESIDE_CONTRACT,
        THIS_PACKAGE,
        BRIDGE
    }

    /** Return the contract that leaves the least choice. */
    private Class<?> innermost() {
        for (Class<?> contract : contracts) {
            if (Implementable.needsItsOwnPackage(contract)) {
                return contract;
            }
        }
        return contracts.get(0);
    }

    private boolean isPrivileged(Class<?> contract) {
        return contract.getModule() == MODULE
                || callers != null
                        && contract.getModule() == callers.lookupClass().getModule();
    }

    private boolean allSeenFrom(Class<?> site) {
        for (Class<?> contract : contracts) {
            if (!Visibility.sees(site, contract)) {
                return false;
            }
        }
        return true;
    }
}
