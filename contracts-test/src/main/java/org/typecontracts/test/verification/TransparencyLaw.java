package org.typecontracts.test.verification;

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
        Call text = Call.ofText(subject);
        Call adapted = ObjectMethods.leavesText(adapter) ? Call.ofText(adapter) : text;
        if (!text.endedAs(adapted) && text.endedAs(Call.ofText(subject))) {
            return new Outcome.Broken(
                    text.toString(),
                    adapted.toString(),
                    "toString() of the adapter and of its target",
                    adapted.thrown());
        }
        return Contracts.unwrap(attempt.contract().adapt(adapter)) == subject
                ? Outcome.KEPT
                : Outcome.differing("the target of an adapter that was adapted again", subject, adapter);
    }
}
