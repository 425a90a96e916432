package org.typecontracts.test.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds simpler values that break a law too, one value after the other. */
final class Shrinking {
    /** Bounds the time for a law that is slow or never gets simple. */
    private static final int MOST_ATTEMPTS = 1_000;

    private final VerifiableLaw law;
    private int attempts;

    private Shrinking(VerifiableLaw law) {
        this.law = law;
    }

    /**
     * Find the simplest values near those that broke a law.
     *
     * @param law the law
     * @param broken the attempt that broke it, with its outcome
     * @return the simplest such attempt with its outcome, or the given one
     */
    static Counterexample simplest(VerifiableLaw law, Counterexample broken) {
        Shrinking shrinking = new Shrinking(law);
        Counterexample simplest = broken;
        for (Optional<Counterexample> next = Optional.of(broken);
                next.isPresent();
                next = shrinking.simpler(simplest)) {
            simplest = next.get();
        }
        return simplest;
    }

    private Optional<Counterexample> simpler(Counterexample current) {
        return neighbours(current.attempt())
                .takeWhile(neighbour -> attempts++ < MOST_ATTEMPTS)
                .flatMap(neighbour -> Counterexample.of(law, neighbour).stream())
                .findFirst();
    }

    private static Stream<Attempt> neighbours(Attempt attempt) {
        Stream<Attempt> bySubject =
                attempt.subjectSample().simpler().map(subject -> attempt.with(subject, attempt.argumentSamples()));
        return Stream.concat(bySubject, neighboursByArgument(attempt));
    }

    private static Stream<Attempt> neighboursByArgument(Attempt attempt) {
        List<Sample<?>> arguments = attempt.argumentSamples();
        Stream<Attempt> neighbours = Stream.empty();
        for (int i = 0; i < arguments.size(); i++) {
            int position = i;
            neighbours = Stream.concat(
                    neighbours,
                    arguments
                            .get(i)
                            .simpler()
                            .map(simpler ->
                                    attempt.with(attempt.subjectSample(), replaced(arguments, position, simpler))));
        }
        return neighbours;
    }

    private static List<Sample<?>> replaced(List<Sample<?>> samples, int position, Sample<?> by) {
        List<Sample<?>> copy = new ArrayList<>(samples);
        copy.set(position, by);
        return copy;
    }
}
