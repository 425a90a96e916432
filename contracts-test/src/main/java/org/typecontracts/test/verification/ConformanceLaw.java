package org.typecontracts.test.verification;

import org.typecontracts.Conformance;
import org.typecontracts.Conformance.Route;
import org.typecontracts.test.text.TypeNames;

/** The subject conforms, and a registered one keeps the promise of its registration. */
record ConformanceLaw(Class<?> contract) implements VerifiableLaw {
    @Override
    public String id() {
        return "conformance";
    }

    @Override
    public String sentence() {
        return "the subject conforms to the contract";
    }

    @Override
    public boolean concernsConformance() {
        return true;
    }

    @Override
    public Outcome attempt(Attempt attempt) {
        Object subject = attempt.subject();
        Conformance<?> conformance = attempt.conformanceOf(subject);
        if (!conformance.conforms() || lacksPromisedMembers(conformance)) {
            return broken(conformance.explain());
        }
        return attempt.contract().isInstance(subject)
                ? Outcome.KEPT
                : broken("[object-refused] " + TypeNames.simple(subject.getClass()) + " conforms to contract "
                        + TypeNames.simple(contract) + ", but the contract's instance hook refuses this object");
    }

    private static boolean lacksPromisedMembers(Conformance<?> conformance) {
        return conformance.route() == Route.REGISTERED
                && !conformance.violations().isEmpty();
    }

    private static Outcome broken(String text) {
        return new Outcome.Broken(null, null, text, null);
    }
}
