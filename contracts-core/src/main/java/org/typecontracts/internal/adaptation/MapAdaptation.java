package org.typecontracts.internal.adaptation;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.AdapterFactories;
import org.typecontracts.internal.adapter.AdapterFactory;

/** Adapts maps to one contract. Thread-safe. */
public final class MapAdaptation {
    private final MapPlanner planner;
    private final Map<Set<Method>, AdapterFactory> factories = new ConcurrentHashMap<>();

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
    public Object adapt(Map<String, @Nullable Object> map) {
        PlacedMap outermost = PlacedMap.outermost(map);
        MapExamination.require(planner, outermost);
        return view(outermost);
    }

    /**
     * Return whether a map has something that the contract reads.
     *
     * @param map the map
     * @return whether one of the keys is there
     */
    public boolean finds(Map<?, ?> map) {
        return planner.finds(ValueType.asMap(map));
    }

    MapPlanner planner() {
        return planner;
    }

    /** Return a map as the contract, unchecked: what is wrong is told when it is read. */
    Object view(PlacedMap map) {
        return factories
                .computeIfAbsent(
                        planner.optionalMembers(map.map()), present -> AdapterFactories.make(planner.plan(present)))
                .adapt(map);
    }
}
