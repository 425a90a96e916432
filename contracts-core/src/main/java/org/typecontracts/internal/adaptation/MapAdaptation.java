package org.typecontracts.internal.adaptation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.typecontracts.internal.adapter.AdapterFactories;
import org.typecontracts.internal.adapter.AdapterFactory;

/** Adapts maps to one contract. Thread-safe. */
public final class MapAdaptation {
    private final MapPlanner planner;
    private final Map<Set<String>, AdapterFactory> factories = new ConcurrentHashMap<>();

    /**
     * Make the adaptation.
     *
     * @param planner the properties of the contract
     */
    public MapAdaptation(MapPlanner planner) {
        this.planner = planner;
    }

    /**
     * Return a map as the contract.
     *
     * @param map the map; the adapter reads through to it
     * @return the adapter
     * @throws IllegalArgumentException if a key is missing
     * @throws ClassCastException if a value is of the wrong type
     */
    public Object adapt(Map<String, Object> map) {
        planner.requireSuitable(map);
        return factories
                .computeIfAbsent(planner.optionalNames(map), present -> AdapterFactories.make(planner.plan(present)))
                .adapt(map);
    }
}
