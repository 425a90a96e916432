package org.typecontracts.internal.conformance;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number of letters to insert, delete or replace to make one word of another (Levenshtein). */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Return the name that is most like another, whatever the case of its letters.
     *
     * @param names the names in question
     * @param wanted the other name
     * @return the first of those with the least distance, or null if none is alike
     */
    public static @Nullable String nearest(Collection<String> names, String wanted) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = between(name.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT));
            if (distance < least && isSmall(distance, name, wanted)) {
                nearest = name;
                least = distance;
            }
        }
        return nearest;
    }

    /** Whether names of such a distance are alike: at least two letters of three are the same. */
    static boolean isSmall(int distance, String one, String other) {
        int letters = Math.min(one.length(), other.length());
        return distance < letters && distance <= Math.max(1, letters / 3);
    }

    static int between(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
