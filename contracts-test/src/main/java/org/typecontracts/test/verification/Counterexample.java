package org.typecontracts.test.verification;

import java.util.Optional;

/**
 * Values that break a law, and how.
 *
 * @param attempt the values
 * @param broken how they break it
 */
record Counterexample(Attempt attempt, Outcome.Broken broken) {
    static Optional<Counterexample> of(VerifiableLaw law, Attempt attempt) {
        return law.answer(attempt) instanceof Outcome.Broken broken
                ? Optional.of(new Counterexample(attempt, broken))
                : Optional.empty();
    }
}
