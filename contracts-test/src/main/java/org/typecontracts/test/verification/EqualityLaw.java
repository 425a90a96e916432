package org.typecontracts.test.verification;

import org.typecontracts.Contracts;

/**
 * An adapter is equal to another exactly if their targets are equal, and hashes as its target does.
 *
 * <p>An adapter that an extension makes need not forward {@code equals}, nor has one that extends a class with an
 * {@code equals} of its own; they are left alone.
 */
record EqualityLaw(Class<?> contract) implements VerifiableLaw {
    @Override
    public String id() {
        return "adapter-equality";
    }

    @Override
    public String sentence() {
        return "adapters are equal exactly if their targets are";
    }

    @Override
    public Outcome attempt(Attempt attempt) throws NoSuchMethodException {
        Object subject = attempt.subject();
        Object adapter = attempt.contract().adapt(subject);
        if (Contracts.unwrap(adapter) != subject || !ObjectMethods.leavesEquality(adapter)) {
            return Outcome.KEPT;
        }
        if (adapter.hashCode() != subject.hashCode()) {
            return Outcome.differing(
                    "hashCode() of the adapter and of its target", subject.hashCode(), adapter.hashCode());
        }
        Object other = attempt.subject();
        Outcome same = compare(attempt, subject, subject);
        return same == Outcome.KEPT ? compare(attempt, subject, other) : same;
    }

    private static Outcome compare(Attempt attempt, Object left, Object right) {
        boolean expected = left.equals(right);
        boolean actual =
                attempt.contract().adapt(left).equals(attempt.contract().adapt(right));
        return expected == actual
                ? Outcome.KEPT
                : Outcome.differing("equals() of two adapters and of their targets", expected, actual);
    }
}
