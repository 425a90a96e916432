package org.typecontracts.internal.description;

import java.util.Collection;

/** A text of a headline and titled sections, of which the empty ones are left out. */
final class HelpText {
    private final StringBuilder text = new StringBuilder();

    HelpText(String headline) {
        text.append(headline);
    }

    HelpText section(String title, Collection<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n\n").append(title);
            for (String line : lines) {
                text.append("\n  ").append(line);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
