package org.typecontracts.test.verification;

import java.util.List;

/** The laws that every contract has, whether it declares any or not. */
final class UniversalLaws {
    private UniversalLaws() {}

    static List<VerifiableLaw> of(Class<?> contract) {
        return List.of(
                new ConformanceLaw(contract),
                new EqualityLaw(contract),
                new TransparencyLaw(contract),
                new NullLaw(contract));
    }
}
