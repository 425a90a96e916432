package org.typecontracts.test.text;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;

/** Writes values for a reader, and survives whatever their {@code toString} does. */
public final class Display {
    private static final int LONGEST = 200;

    /** Ends a collection that contains itself. */
    private static final int DEEPEST = 5;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Display() {}

    /**
     * Write a value.
     *
     * @param value any value
     * @return strings and characters quoted, in collections, maps and arrays too; an object without a text of its own
     *     as {@code a Mallard}; an adapter as its target; at most a few hundred characters on one line
     */
    public static String of(@Nullable Object value) {
        return of(value, DEEPEST);
    }

    private static String of(@Nullable Object adapterOrValue, int depth) {
        Object value = Contracts.unwrap(adapterOrValue);
        try {
            return shortened(text(value, depth));
        } catch (Throwable thrown) {
            return article(value) + " (its toString() threw "
                    + thrown.getClass().getName() + ")";
        }
    }

    /**
     * Write several values.
     *
     * @param values the values
     * @return their texts, separated by commas
     */
    public static String ofAll(Collection<? extends @Nullable Object> values) {
        return ofEach(values.stream(), DEEPEST);
    }

    private static String text(@Nullable Object value, int depth) throws NoSuchMethodException {
        if (value == null) {
            return "null";
        }
        if (value instanceof CharSequence) {
            return '"' + value.toString() + '"';
        }
        if (value instanceof Character) {
            return "'" + value + "'";
        }
        if (value.getClass().isArray() || isCollectionOfPlatform(value)) {
            return depth == 0 ? "..." : ofElements(value, depth - 1);
        }
        return hasOwnText(value) ? ownText(value, value.toString()) : article(value);
    }

    /** Tells whose text is that of its elements and no more; a collection of the user's may have a better one. */
    private static boolean isCollectionOfPlatform(Object value) {
        return (value instanceof Collection || value instanceof Map)
                && value.getClass().getClassLoader() == null;
    }

    private static String ofElements(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> of(entry.getKey(), depth) + "=" + of(entry.getValue(), depth))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Stream<?> elements = value instanceof Collection<?> collection
                ? collection.stream()
                : IntStream.range(0, Array.getLength(value)).mapToObj(index -> Array.get(value, index));
        return "[" + ofEach(elements, depth) + "]";
    }

    private static String ofEach(Stream<? extends @Nullable Object> values, int depth) {
        return values.map(value -> of(value, depth)).collect(Collectors.joining(", "));
    }

    private static String ownText(Object value, @Nullable String text) {
        return text == null || text.isEmpty()
                ? article(value) + " (its toString() is " + (text == null ? "null" : "empty") + ")"
                : text;
    }

    private static boolean hasOwnText(Object value) throws NoSuchMethodException {
        return value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
    }

    private static String article(@Nullable Object value) {
        String name = value == null ? "null" : TypeNames.simple(value.getClass());
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    private static String shortened(String text) {
        String line = visible(text);
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST) + "... (" + (line.length() - LONGEST) + " more characters)";
    }

    /** Write line breaks and other characters that a reader would not see, or not as one line, as Java does. */
    private static String visible(String text) {
        return CONTROL.matcher(text.replace("\r", "\\r").replace("\n", "\\n"))
                .replaceAll(control ->
                        String.format("\\\\u%04x", (int) control.group().charAt(0)));
    }
}
