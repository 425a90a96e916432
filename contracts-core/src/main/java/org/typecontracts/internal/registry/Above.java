package org.typecontracts.internal.registry;

import java.util.ArrayList;
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
 */
record Above(Set<Class<?>> registered, Map<Class<?>, List<Extension>> extended) {
    static final Above NOTHING = new Above(Set.of(), Map.of());

    /** Nothing yet, to be added to. */
    static Above collecting() {
        return new Above(new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    void add(Class<?> contract, Statement statement) {
        if (statement.isRegistered()) {
            registered.add(contract);
        }
        if (statement.isExtended()) {
            List<Extension> all = new ArrayList<>(extensions(contract));
            all.addAll(statement.extensions());
            extended.put(contract, all);
        }
    }

    List<Extension> extensions(Class<?> contract) {
        return extended.getOrDefault(contract, List.of());
    }

    boolean contains(Class<?> contract) {
        return registered.contains(contract) || extended.containsKey(contract);
    }
}
