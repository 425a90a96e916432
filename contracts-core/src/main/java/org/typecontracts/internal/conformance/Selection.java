package org.typecontracts.internal.conformance;

import java.util.List;

/** What overload resolution came to. */
sealed interface Selection {
    /** One candidate was chosen, in a phase. */
    record Chosen(Candidate candidate, InvocationPhase phase) implements Selection {}

    /** Several candidates are applicable in a phase and none is the most specific. */
    record Ambiguous(List<Candidate> candidates, InvocationPhase phase) implements Selection {}

    /** No candidate is applicable. */
    enum None implements Selection {
        /** The only value. */
        NONE
    }
}
