package org.typecontracts.test.verification;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The indented lines of a message, each with a label. */
final class Lines {
    private static final String CONTINUED = "\n" + " ".repeat(11);

    private final StringJoiner lines = new StringJoiner("\n");

    Lines add(String label, @Nullable String text) {
        if (text != null) {
            String indented = text.replaceAll("[ \\t]*\\R", CONTINUED);
            lines.add(String.format("  %-8s %s", label, indented).stripTrailing());
        }
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
