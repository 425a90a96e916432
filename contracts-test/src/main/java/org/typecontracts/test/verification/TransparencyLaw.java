package org.typecontracts.test.verification;

import java.util.Objects;
import org.typecontracts.Contracts;

/** An adapter passes arguments, results and exceptions through unchanged, and is never put around another. */
record TransparencyLaw(Class<?> contract) implements VerifiableLaw {
    @Override
    public String id() {
        return "adapter-transparency";
    }

    @Override
    public String sentence() {
        return "an adapter passes arguments, results and exceptions through unchanged";
    }

    @Override
    public Outcome attempt(Attempt attempt) throws NoSuchMethodException {
        Outcome outcome = identity(attempt);
        return outcome == Outcome.KEPT ? Forwarding.compareWithValues(attempt) : outcome;
    }

    private static Outcome identity(Attempt attempt) throws NoSuchMethodException {
        Object subject = attempt.subject();
        Object adapter = attempt.contract().adapt(subject);
        if (Contracts.unwrap(adapter) != subject) {
            return Outcome.KEPT;
        }
        String text = subject.toString();
        String adapted = ObjectMethods.leavesText(adapter) ? adapter.toString() : text;
        if (!Objects.equals(text, adapted) && Objects.equals(text, subject.toString())) {
            return Outcome.differing("toString() of the adapter and of its target", text, adapted);
        }
        return Contracts.unwrap(attempt.contract().adapt(adapter)) == subject
                ? Outcome.KEPT
                : Outcome.differing("the target of an adapter that was adapted again", subject, adapter);
    }
}
