package org.typecontracts.test.verification;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.typecontracts.test.text.Display;
import org.typecontracts.test.text.TypeNames;

/** Writes how a law was broken. */
final class ViolationText {
    private final Class<?> subject;
    private final Verification<?> verification;
    private final VerifiableLaw law;

    ViolationText(Class<?> subject, Verification<?> verification, VerifiableLaw law) {
        this.subject = subject;
        this.verification = verification;
        this.law = law;
    }

    /**
     * Write a problem.
     *
     * @param first the values that broke the law first
     * @param simplest simpler ones that break it too, or the same
     * @param number which sample it was, from 1
     * @param tries of how many
     * @return the problem
     */
    Problem of(Counterexample first, Counterexample simplest, int number, int tries) {
        String refusal = simplest.broken().because();
        if (law.concernsConformance() && refusal != null) {
            return refused(refusal, input(simplest.attempt(), number, tries));
        }
        String name = verification.nameOf(law);
        String subjectName = TypeNames.simple(subject);
        return Problem.of(
                "[law-violated] " + subjectName + " does not satisfy contract "
                        + TypeNames.simple(verification.contract().type()),
                name,
                lines(first, simplest, number, tries)
                        .add(
                                "fix",
                                "make " + subjectName + " keep the law, or suppress it: .suppressing(\"" + name
                                        + "\")"));
    }

    /** An explanation speaks of a class; where it says no more, one object of the class was refused. */
    private static Problem refused(String refusal, String input) {
        return refusal.contains("\n")
                ? Problem.of(refusal)
                : Problem.of(refusal, new Lines().add("input", input).add("fix", "give objects that the hook accepts"));
    }

    private Lines lines(Counterexample first, Counterexample simplest, int number, int tries) {
        Outcome.Broken broken = simplest.broken();
        return new Lines()
                .add("law", law.id() + ": " + law.sentence())
                .add("input", input(simplest.attempt(), number, tries))
                .add("shrunk", first == simplest ? null : "from " + input(first.attempt()))
                .add("because", broken.because())
                .add("expected", broken.expected())
                .add("but was", broken.actual())
                .add("threw", thrown(broken.thrown()));
    }

    private String input(Attempt attempt, int number, int tries) {
        return input(attempt) + "   seed=" + verification.settings().seed() + ", sample " + number + " of " + tries;
    }

    private static String input(Attempt attempt) {
        String subject = Display.of(attempt.subject());
        return attempt.argumentSamples().isEmpty()
                ? subject
                : subject + ", " + Display.ofAll(Arrays.asList(attempt.arguments()));
    }

    private static @Nullable String thrown(@Nullable Throwable thrown) {
        return thrown == null || thrown instanceof AssertionError ? null : thrown.toString();
    }
}
