package org.typecontracts.test.verification;

import java.util.List;
import org.typecontracts.Conformance;
import org.typecontracts.test.laws.ContractLaw;

/** A law that the contract, or a base of it, declares. */
record DeclaredLaw(ContractLaw law) implements VerifiableLaw {
    @Override
    public String id() {
        return law.id();
    }

    @Override
    public String sentence() {
        return law.sentence();
    }

    @Override
    public Class<?> contract() {
        return law.contract();
    }

    @Override
    public boolean isNamed(String name) {
        return law.isNamed(name);
    }

    @Override
    public List<Class<?>> forAll(Conformance<?> conformance) {
        return ParameterTypes.of(law, conformance);
    }

    @Override
    public Outcome attempt(Attempt attempt) throws Throwable {
        return law.holdsFor(attempt.adapted(), attempt.arguments()) ? Outcome.KEPT : Outcome.refused();
    }
}
