package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The place where an adapter class is defined, so that it sees its contracts and the classes that their members return;
 * it names no class of this library.
 *
 * <p>In this order: beside a contract of the same module as this library (or as the caller who hands in a lookup); in
 * this package, if the contracts are public and visible from here, as those of the JDK are; beside a contract in a
 * package that is open to this library, as all are on any class path; in a {@link BridgeLoader}, if the contracts are
 * public to everybody; beside the caller, if it sees them and the library does not.
 */
public final class AdapterHost {
    private static final Lookup OWN = MethodHandles.lookup();
    private static final Module MODULE = AdapterHost.class.getModule();

    private final List<Class<?>> contracts;
    private final Map<Class<?>, Class<?>> results;
    private final List<Class<?>> named;
    private final @Nullable Lookup callers;
    private final @Nullable Class<?> tied;
    private final @Nullable Place place;

    private AdapterHost(List<Class<?>> contracts, Map<Class<?>, Class<?>> results, @Nullable Lookup callers) {
        this.contracts = contracts;
        this.results = results;
        this.named = new ArrayList<>(contracts);
        named.addAll(results.keySet());
        this.callers = callers;
        this.tied = tied();
        this.place = place();
    }

    /** Look for the place of an adapter. */
    static AdapterHost of(AdapterPlan plan) {
        return new AdapterHost(plan.contracts(), NamedResults.of(plan), plan.lookup());
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
        AdapterHost host = new AdapterHost(List.of(contract), Map.of(), lookup);
        return host.place != null ? null : Remedy.forContract(contract, host.isFoundHere());
    }

    /** Return whether there is a place for adapters of a contract, if the contract itself can be implemented. */
    static boolean existsFor(Class<?> contract, @Nullable Lookup lookup) {
        return new AdapterHost(List.of(contract), Map.of(), lookup).place != null;
    }

    /** Return why no adapter can be made as its plan says, in the same words; null if there is no obstacle. */
    @Nullable
    String obstacle(AdapterPlan plan) {
        for (Class<?> contract : plan.contracts()) {
            String obstacle = obstacle(contract, plan.lookup());
            if (obstacle != null) {
                return obstacle;
            }
        }
        return place != null ? NestedResults.obstacle(plan) : obstacleTogether();
    }

    /** Return a lookup that may define a hidden class, where there is no {@link #obstacle}. */
    Lookup lookup() throws ReflectiveOperationException {
        return switch (Objects.requireNonNull(place, "place")) {
            case BESIDE_CONTRACT -> Anchor.in(Lookups.beside(innermost(), callers));
            case THIS_PACKAGE -> OWN;
            case BRIDGE -> BridgeLoader.lookup(named);
            case BESIDE_CALLER -> Objects.requireNonNull(callers, "callers");
        };
    }

    private @Nullable Place place() {
        Class<?> inner = innermost();
        boolean beside = Lookups.canStandBeside(inner, callers) && allSeenFrom(inner);
        if (tied != null || beside && isPrivileged(inner)) {
            return beside ? Place.BESIDE_CONTRACT : null;
        }
        if (allSeenFrom(AdapterHost.class)) {
            return Place.THIS_PACKAGE;
        }
        if (beside) {
            return Place.BESIDE_CONTRACT;
        }
        if (firstKept() == null && !areNamedAlike()) {
            return Place.BRIDGE;
        }
        return callers != null && callers.hasFullPrivilegeAccess() && allSeenFrom(callers.lookupClass())
                ? Place.BESIDE_CALLER
                : null;
    }

    private enum Place {
        BESIDE_CONTRACT,
        THIS_PACKAGE,
        BRIDGE,
        BESIDE_CALLER
    }

    /** Return the class that leaves the least choice. */
    private Class<?> innermost() {
        return tied == null ? contracts.get(0) : tied;
    }

    /** Return a class that only a class of the same package can implement or name, or null. */
    private @Nullable Class<?> tied() {
        for (Class<?> contract : contracts) {
            if (Implementable.needsItsOwnPackage(contract)) {
                return contract;
            }
        }
        for (Class<?> result : results.keySet()) {
            if (!Visibility.isPublic(result)) {
                return result;
            }
        }
        return null;
    }

    private boolean isPrivileged(Class<?> type) {
        return type.getModule() == MODULE
                || callers != null && type.getModule() == callers.lookupClass().getModule();
    }

    private boolean allSeenFrom(Class<?> site) {
        for (Class<?> type : named) {
            if (!Visibility.sees(site, type)) {
                return false;
            }
        }
        return true;
    }

    /** Return the first class that is not public to everybody, or null. */
    private @Nullable Class<?> firstKept() {
        for (Class<?> type : named) {
            if (!Visibility.isPublicToAll(type)) {
                return type;
            }
        }
        return null;
    }

    /** Return whether two classes have one name, and so no class sees both. */
    private boolean areNamedAlike() {
        Map<String, Class<?>> seen = new HashMap<>();
        for (Class<?> type : named) {
            if (!Visibility.join(seen, type)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether this library finds all, so that what is exported to it alone is within its reach. */
    private boolean isFoundHere() {
        for (Class<?> type : named) {
            if (!Visibility.isFound(AdapterHost.class, type)) {
                return false;
            }
        }
        return true;
    }

    private String obstacleTogether() {
        boolean isFoundHere = isFoundHere();
        for (Map.Entry<Class<?>, Class<?>> each : results.entrySet()) {
            Class<?> result = each.getKey();
            if (!Visibility.isPublicToAll(result) && !(isFoundHere && Visibility.isPublicTo(MODULE, result))) {
                return Remedy.forResult(each.getValue(), result, isFoundHere);
            }
        }
        Class<?> kept = tied == null ? firstKept() : null;
        return kept == null ? noneSeesAll() : Remedy.forContract(kept, false);
    }

    private String noneSeesAll() {
        StringJoiner names = new StringJoiner(", ", "[", "]");
        for (Class<?> contract : contracts) {
            names.add(contract.getName());
        }
        return "Contracts " + names + " cannot be implemented together, because no class sees all of them; "
                + (areNamedAlike() ? "rename one, or have one class loader load it for both" : "make them public");
    }
}
