package org.typecontracts.test.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that a person most likely meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * Return the candidate nearest to a name, by Levenshtein's distance.
     *
     * @param name the name
     * @param candidates the names that there are, at least one
     * @return the nearest of them, the first among equals
     */
    public static String to(String name, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .orElseThrow();
    }

    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
