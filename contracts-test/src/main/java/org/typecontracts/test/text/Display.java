package org.typecontracts.test.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values for a reader, and survives whatever their {@code toString} does. */
public final class Display {
    private static final int LONGEST = 200;

    private Display() {}

    /**
     * Write a value.
     *
     * @param value any value
     * @return strings and characters quoted, arrays by their elements, an object without a text of its own as {@code a
     *     Mallard}; at most a few hundred characters on one line
     */
    public static String of(@Nullable Object value) {
        try {
            return shortened(text(value));
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
        return values.stream().map(Display::of).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) throws NoSuchMethodException {
        if (value == null) {
            return "null";
        }
        if (value instanceof CharSequence) {
            return '"' + value.toString() + '"';
        }
        if (value instanceof Character) {
            return "'" + value + "'";
        }
        if (value.getClass().isArray()) {
            String wrapped = Arrays.deepToString(new Object[] {value});
            return wrapped.substring(1, wrapped.length() - 1);
        }
        return hasOwnText(value) ? ownText(value, value.toString()) : article(value);
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
        String line = text.replace("\r", "\\r").replace("\n", "\\n");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST) + "... (" + (line.length() - LONGEST) + " more characters)";
    }
}
