package org.typecontracts.examples.guide;

import static org.typecontracts.test.ContractAssertions.assertThatClass;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.ContractTests;

/** docs/guide/testing.md: laws. */
class MallardTest {
    @Protocol
    public interface Duck {
        String quack();

        @Law("a quack is never empty")
        static boolean quackIsNotEmpty(Duck duck) {
            return !duck.quack().isEmpty();
        }

        @Law("quack() twice equals quack() once")
        static boolean quackIsRepeatable(Duck duck) {
            return duck.quack().equals(duck.quack());
        }
    }

    public static final class Mallard {
        public String quack() {
            return "Quack!";
        }
    }

    @Test
    void a_mallard_conforms() {
        assertThatClass(Mallard.class).conformsTo(Duck.class);
    }

    @TestFactory
    Stream<DynamicTest> a_mallard_keeps_the_laws() {
        return ContractTests.of(Duck.class).on(Mallard::new).dynamicTests();
    }
}
