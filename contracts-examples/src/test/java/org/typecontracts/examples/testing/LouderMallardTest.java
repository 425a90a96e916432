package org.typecontracts.examples.testing;

import org.junit.jupiter.api.BeforeEach;
import org.typecontracts.test.ContractLawTests;
import org.typecontracts.test.ContractTests;

class LouderMallardTest implements ContractLawTests<Quacker> {
    private Mallard mallard;

    @BeforeEach
    void hatch() {
        mallard = new Mallard("QUACK!");
    }

    @Override
    public ContractTests<Quacker> lawTests() {
        return ContractTests.of(Quacker.class).on(() -> mallard);
    }
}
