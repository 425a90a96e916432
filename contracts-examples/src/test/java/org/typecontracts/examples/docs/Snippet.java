package org.typecontracts.examples.docs;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A fenced block of a page.
 *
 * @param place where it stands, for people
 * @param language what is written after the fence
 * @param lines its lines
 */
record Snippet(String place, String language, List<String> lines) {
    /** Whether the lines stand in the source, one after the other, all indented by the same amount or not at all. */
    boolean standsIn(List<String> source) {
        return IntStream.rangeClosed(0, source.size() - lines.size()).anyMatch(start -> standsAt(source, start));
    }

    private boolean standsAt(List<String> source, int start) {
        String first = source.get(start);
        if (!first.endsWith(lines.get(0))) {
            return false;
        }
        String indentation = first.substring(0, first.length() - lines.get(0).length());
        return indentation.isBlank()
                && IntStream.range(1, lines.size()).allMatch(i -> {
                    String line = lines.get(i);
                    String expected = line.isEmpty() ? "" : indentation + line;
                    return source.get(start + i).equals(expected);
                });
    }

    @Override
    public String toString() {
        return place;
    }
}
