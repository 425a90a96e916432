package org.typecontracts.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rulings, and keeps those the library disagrees with. */
public final class Agreement {
    private final Library library;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> unjudgeable = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private int accepted;
    private int refused;
    private Duration decided = Duration.ZERO;

    /** Start with nothing counted. */
    public Agreement(Library library) {
        this.library = library;
    }
}
