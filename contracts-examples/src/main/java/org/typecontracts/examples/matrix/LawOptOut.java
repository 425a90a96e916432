package org.typecontracts.examples.matrix;

import java.util.Arrays;
import java.util.List;

/**
 * A reason why a type of the JDK need not keep some laws of a contract to which it conforms by its type.
 *
 * @since 0.1.0
 */
public enum LawOptOut {
    /** Sources that are used up by visiting them. */
    ONE_SHOT("streams and enumerations can be visited once", "iterators-are-independent", "has-next-moves-nothing"),
    /** Collections that conform by their type and throw when they are changed. */
    UNMODIFIABLE(
            "unmodifiable collections throw UnsupportedOperationException",
            "pop-undoes-append",
            "extending-by-itself-doubles",
            "add-and-discard-decide-membership",
            "itself-is-an-operand",
            "put-and-remove-decide-get"),
    /** Collections that take only some of the objects that their type says. */
    CHOOSY("manifest attributes take keys and values of their own kind only", "put-and-remove-decide-get");

    private final String reason;
    private final List<String> laws;

    LawOptOut(String reason, String... laws) {
        this.reason = reason;
        this.laws = List.of(laws);
    }

    /**
     * Return the reason.
     *
     * @return which types opt out, and why
     */
    public String reason() {
        return reason;
    }

    /**
     * Return the laws.
     *
     * @return the ids of the laws, as a verifier suppresses them
     */
    public List<String> laws() {
        return laws;
    }

    /**
     * Return all opt-outs as rows of a table.
     *
     * @return the rows
     */
    static List<String> rows() {
        return Arrays.stream(values())
                .map(optOut -> "| " + optOut.reason + " | `" + String.join("`, `", optOut.laws) + "` |")
                .toList();
    }
}
