package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was registered, extended, excluded and adopted in one registry; sees its parent's entries too. */
public final class Registrations {
    private final @Nullable Registrations parent;
    private final Map<Class<?>, Set<Class<?>>> subclassesByContract = new LinkedHashMap<>();
    private final Map<Class<?>, Map<Class<?>, Function<Object, @Nullable Object>>> extensions = new LinkedHashMap<>();
    private final Map<Class<?>, Set<Class<?>>> exclusions = new LinkedHashMap<>();
    private final Set<Class<?>> adopted = new LinkedHashSet<>();
    private long version;

    /**
     * Make an empty set of registrations.
     *
     * @param parent whose entries are seen too, or null
     */
    public Registrations(@Nullable Registrations parent) {
        this.parent = parent;
    }

    /**
     * Record a virtual subclass.
     *
     * @param contract the contract
     * @param subclass the class that is to conform
     * @throws IllegalArgumentException if this would close a cycle
     */
    public synchronized void register(Class<?> contract, Class<?> subclass) {
        if (contract != subclass && reaches(contract, subclass)) {
            throw new IllegalArgumentException("Registering [" + subclass.getTypeName() + "] under ["
                    + contract.getTypeName() + "] would close a cycle: [" + contract.getTypeName()
                    + "] is already a subclass of [" + subclass.getTypeName() + "]");
        }
        subclassesByContract
                .computeIfAbsent(contract, key -> new LinkedHashSet<>())
                .add(subclass);
        version++;
    }

    /**
     * Take a registration back.
     *
     * @param contract the contract
     * @param subclass the class
     * @return whether there was one
     */
    public synchronized boolean unregister(Class<?> contract, Class<?> subclass) {
        Set<Class<?>> registered = subclassesByContract.get(contract);
        boolean removed = registered != null && registered.remove(subclass);
        version += removed ? 1 : 0;
        return removed;
    }

    /**
     * Return the classes registered under a contract.
     *
     * @param contract the contract
     * @return the classes in order of registration
     */
    public synchronized Set<Class<?>> registered(Class<?> contract) {
        Set<Class<?>> result = parent == null ? new LinkedHashSet<>() : parent.registered(contract);
        result.addAll(subclassesByContract.getOrDefault(contract, Set.of()));
        return result;
    }

    /**
     * Record an extension.
     *
     * @param contract the contract
     * @param type the type of the subjects
     * @param adapter makes the adapter
     */
    public synchronized void extend(Class<?> contract, Class<?> type, Function<Object, @Nullable Object> adapter) {
        extensions.computeIfAbsent(contract, key -> new LinkedHashMap<>()).put(type, adapter);
        version++;
    }

    /**
     * Return the extensions that serve a subject, the most specific subject type first.
     *
     * @param subject the class of the object
     * @param contract the contract
     * @return the adapters
     */
    public synchronized List<Function<Object, @Nullable Object>> extensions(Class<?> subject, Class<?> contract) {
        List<Function<Object, @Nullable Object>> result = new ArrayList<>();
        for (Class<?> type : Supertypes.nearestFirst(subject)) {
            extensions.forEach((candidate, byType) -> {
                Function<Object, @Nullable Object> adapter = byType.get(type);
                if (adapter != null && contract.isAssignableFrom(candidate)) {
                    result.add(adapter);
                }
            });
        }
        if (parent != null) {
            result.addAll(parent.extensions(subject, contract));
        }
        return result;
    }

    /**
     * Record an exclusion.
     *
     * @param contract the protocol
     * @param type the class that does not match it
     */
    public synchronized void exclude(Class<?> contract, Class<?> type) {
        exclusions.computeIfAbsent(contract, key -> new LinkedHashSet<>()).add(type);
        version++;
    }

    /**
     * Return the nearest supertype of a subject that is excluded from a protocol.
     *
     * @param subject the subject
     * @param contract the protocol
     * @return the excluded class, or null
     */
    public synchronized @Nullable Class<?> exclusion(Class<?> subject, Class<?> contract) {
        for (Class<?> type : Supertypes.nearestFirst(subject)) {
            if (exclusions.getOrDefault(contract, Set.of()).contains(type)) {
                return type;
            }
        }
        return parent == null ? null : parent.exclusion(subject, contract);
    }

    /**
     * Take an interface as a protocol for everybody who asks this registry.
     *
     * @param contract the interface
     */
    public synchronized void adopt(Class<?> contract) {
        adopted.add(contract);
        version++;
    }

    /**
     * Return whether an interface was adopted as a protocol.
     *
     * @param contract the interface
     * @return whether it was adopted here or in the parent
     */
    public synchronized boolean isAdopted(Class<?> contract) {
        return adopted.contains(contract) || parent != null && parent.isAdopted(contract);
    }

    /**
     * Return whether a subject reaches a contract through registrations and inheritance.
     *
     * @param subject the subject
     * @param contract the contract
     * @return whether it does
     */
    public boolean reaches(Class<?> subject, Class<?> contract) {
        return reaches(subject, contract, new HashSet<>());
    }

    private boolean reaches(Class<?> subject, Class<?> contract, Set<Class<?>> seen) {
        if (contract.isAssignableFrom(subject)) {
            return true;
        }
        if (!seen.add(contract)) {
            return false;
        }
        return candidates().stream()
                .filter(candidate -> contract.isAssignableFrom(candidate))
                .flatMap(candidate -> registered(candidate).stream())
                .anyMatch(registered -> reaches(subject, registered, seen));
    }

    private synchronized Set<Class<?>> candidates() {
        Set<Class<?>> result = parent == null ? new LinkedHashSet<>() : parent.candidates();
        result.addAll(subclassesByContract.keySet());
        return result;
    }

    /**
     * Return a number that grows with every change here or in the parent.
     *
     * @return the version
     */
    public synchronized long version() {
        return version + (parent == null ? 0 : parent.version());
    }
}
