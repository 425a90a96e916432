package org.typecontracts.internal.language;

import java.util.List;

/** What overload resolution came to. */
public sealed interface Selection {
    /**
     * One candidate was chosen.
     *
     * @param candidate the candidate
     * @param phase the phase in which it was
     */
    record Chosen(Candidate candidate, InvocationPhase phase) implements Selection {}

    /**
     * Several candidates are applicable, and none is the most specific.
     *
     * @param candidates the candidates
     */
    record Ambiguous(List<Candidate> candidates) implements Selection {}

    /** No candidate is applicable. */
    enum None implements Selection {
        /** The only value. */
        NONE
    }
}
