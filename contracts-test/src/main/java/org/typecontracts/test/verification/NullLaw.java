package org.typecontracts.test.verification;

import org.typecontracts.Contracts;

/** Null is an instance of nothing, equal to nothing, and reaches the target as an argument like any other value. */
record NullLaw(Class<?> contract) implements VerifiableLaw {
    @Override
    public String id() {
        return "null-handling";
    }

    @Override
    public String sentence() {
        return "null is no instance, and an adapter does with null what its target does";
    }

    @Override
    public Outcome attempt(Attempt attempt) {
        Outcome outcome = noInstance(attempt);
        return outcome == Outcome.KEPT ? Forwarding.compareWithNull(attempt) : outcome;
    }

    private static Outcome noInstance(Attempt attempt) {
        if (attempt.contract().isInstance(null)) {
            return Outcome.differing("isInstance(null)", false, true);
        }
        if (attempt.contract().tryAdapt(null).isPresent()) {
            return Outcome.differing("tryAdapt(null).isPresent()", false, true);
        }
        Object subject = attempt.subject();
        Object adapter = attempt.contract().adapt(subject);
        boolean expected = subject.equals(null);
        return Contracts.unwrap(adapter) != subject || adapter.equals(null) == expected
                ? Outcome.KEPT
                : Outcome.differing("equals(null) of the adapter", expected, !expected);
    }
}
