package org.typecontracts.test.verification;

import java.util.List;

/**
 * Something that a report complains of.
 *
 * @param heading the message id in brackets, and a sentence that names subject and contract
 * @param laws the names of the laws in question; empty if it is not about single laws
 * @param details further lines, indented
 */
record Problem(String heading, List<String> laws, String details) {
    /** Return a problem whose text was written elsewhere. */
    static Problem of(String text) {
        int end = text.indexOf('\n');
        return end < 0
                ? new Problem(text, List.of(), "")
                : new Problem(text.substring(0, end), List.of(), text.substring(end + 1));
    }

    /** Return a problem that is not about single laws. */
    static Problem of(String heading, Lines details) {
        return new Problem(heading, List.of(), details.toString());
    }

    /** Return a problem of one law. */
    static Problem of(String heading, String law, Lines details) {
        return new Problem(heading, List.of(law), details.toString());
    }
}
