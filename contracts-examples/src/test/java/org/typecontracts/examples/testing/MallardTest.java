package org.typecontracts.examples.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.test.ContractTests;

class MallardTest {
    @TestFactory
    Stream<DynamicTest> a_mallard_is_a_quacker() {
        return ContractTests.of(Quacker.class).on(() -> new Mallard("Quack!")).dynamicTests();
    }
}
