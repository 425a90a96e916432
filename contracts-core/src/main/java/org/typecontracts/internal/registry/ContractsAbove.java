package org.typecontracts.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What leads up from just one class.
 *
 * @param registered the contracts under which it is registered, or says that it is
 * @param extended the contracts to which it is extended, with the extensions, the nearest registry's first
 * @param withdrawn for contracts the names of the extensions that count no more in registries further up
 */
record ContractsAbove(
        Set<Class<?>> registered, Map<Class<?>, List<Extension>> extended, Map<Class<?>, Set<String>> withdrawn) {
    static final ContractsAbove NOTHING = new ContractsAbove(Set.of(), Map.of(), Map.of());

    /** Nothing yet, to be added to. */
    static ContractsAbove collecting() {
        return new ContractsAbove(new LinkedHashSet<>(), new LinkedHashMap<>(), new HashMap<>());
    }

    /** Add what the next registry up says. */
    void add(Class<?> contract, Statement statement) {
        if (statement.isRegistered()) {
            registered.add(contract);
        }
        Set<String> hidden = withdrawn.getOrDefault(contract, Set.of());
        for (Extension extension : statement.extensions()) {
            if (!hidden.contains(extension.name())) {
                add(contract, extension);
            }
        }
        if (!statement.withdrawn().isEmpty()) {
            Set<String> more = new HashSet<>(hidden);
            more.addAll(statement.withdrawn());
            withdrawn.put(contract, more);
        }
    }

    private void add(Class<?> contract, Extension extension) {
        List<Extension> all = extended.get(contract);
        if (all == null) {
            all = new ArrayList<>();
            extended.put(contract, all);
        }
        all.add(extension);
    }

    List<Extension> extensions(Class<?> contract) {
        return extended.getOrDefault(contract, List.of());
    }

    boolean hasExtension(Class<?> contract, String name) {
        for (Extension extension : extensions(contract)) {
            if (extension.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(Class<?> contract) {
        return registered.contains(contract) || extended.containsKey(contract);
    }
}
