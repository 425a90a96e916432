package org.typecontracts.test.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What became of the members of a contract since they were recorded. */
public final class SnapshotDifference {
    private final List<String> removed;
    private final List<String> added;

    private SnapshotDifference(List<String> removed, List<String> added) {
        this.removed = removed;
        this.added = added;
    }

    /**
     * Compare what was recorded with what there is today. Spaces around a line do not count: editors remove them.
     *
     * @param recorded the lines of the file
     * @param present the lines of today
     * @return the difference
     */
    public static SnapshotDifference between(List<String> recorded, List<String> present) {
        List<String> before = stripped(recorded);
        List<String> after = stripped(present);
        return new SnapshotDifference(without(before, after), without(after, before));
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    /**
     * Return whether nothing changed.
     *
     * @return whether the two are alike
     */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /**
     * Return the changed lines, each changed member's old form right before its new one.
     *
     * @return the lines, marked with - and +
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        removed.forEach(line -> lines.add("- " + line));
        added.forEach(line -> lines.add("+ " + line));
        lines.sort(Comparator.comparing(SnapshotDifference::name).thenComparing(line -> line.startsWith("+")));
        return String.join("\n", lines.stream().map(line -> "  " + line).toList());
    }

    private static String name(String line) {
        int parameters = line.indexOf('(');
        String before = line.substring(0, Math.max(parameters, 0));
        return before.substring(before.lastIndexOf(' ') + 1);
    }
}
