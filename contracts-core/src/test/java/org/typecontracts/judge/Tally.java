package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was judged, and keeps the disagreements. */
public final class Tally {
    private final Map<Verdict.Kind, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<Comparison> disagreements = new ArrayList<>();

    /** Count these. */
    public void add(Collection<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            kinds.merge(comparison.javac().verdict().kind(), 1, Integer::sum);
            if (!comparison.javac().code().isEmpty()) {
                reasons.merge(comparison.javac().code(), 1, Integer::sum);
            }
            if (comparison.isDisagreement()) {
                disagreements.add(comparison);
            }
        }
    }

    /** Return those where the library says otherwise than javac. */
    public List<Comparison> disagreements() {
        return disagreements;
    }

    /** Return how many pairs javac decided. */
    public int judged() {
        return count(Verdict.Kind.ACCEPTS) + count(Verdict.Kind.REFUSES);
    }

    /** Return the share of these that it accepts. */
    public double acceptedShare() {
        return (double) count(Verdict.Kind.ACCEPTS) / Math.max(1, judged());
    }

    /** Return javac's keys for the reasons of its refusals. */
    public Collection<String> reasons() {
        return reasons.keySet();
    }

    private int count(Verdict.Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    @Override
    public String toString() {
        String histogram = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> "  " + entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
        return "javac judged %d pairs, accepted %d (%.1f %%), could not judge %d; the library disagrees on %d; refused for\n%s"
                .formatted(
                        judged(),
                        count(Verdict.Kind.ACCEPTS),
                        100 * acceptedShare(),
                        count(Verdict.Kind.NONE),
                        disagreements.size(),
                        histogram);
    }
}
