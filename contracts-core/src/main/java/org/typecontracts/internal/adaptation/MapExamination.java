package org.typecontracts.internal.adaptation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Finds all that is wrong with a map and those inside it, each being looked at once: a map may lead back to itself. */
final class MapExamination {
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final Map<MapPlanner, Set<Object>> known = new IdentityHashMap<>();
    private final List<MapProblem> problems = new ArrayList<>();

    /** A map that is still to be looked at. */
    private record Pending(MapPlanner planner, PlacedMap map) {}

    private MapExamination() {}

    /**
     * Check that a map has what a contract reads.
     *
     * @throws IllegalArgumentException if a key is missing
     * @throws ClassCastException if a value is of the wrong type, and no key is missing
     */
    static void require(MapPlanner planner, PlacedMap map) {
        MapExamination examination = new MapExamination();
        examination.add(planner, map);
        examination.run();
        if (!examination.problems.isEmpty()) {
            throw MapProblem.exception(planner.contractName(), examination.problems);
        }
    }

    /** Note a map that is to be looked at as well. */
    void add(MapPlanner planner, PlacedMap map) {
        Set<Object> maps = known.computeIfAbsent(planner, any -> Collections.newSetFromMap(new IdentityHashMap<>()));
        if (maps.add(map.map())) {
            pending.add(new Pending(planner, map));
        }
    }

    /** Note something wrong. */
    void add(MapProblem problem) {
        problems.add(problem);
    }

    private void run() {
        for (Pending next = pending.poll(); next != null; next = pending.poll()) {
            for (MapProperty property : next.planner.read(next.map.map())) {
                property.examine(next.map, this);
            }
        }
    }
}
