package org.typecontracts.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.test.ContractVerifier;

class QuackerFailuresTest {
    /** Falls asleep after its first word. */
    static final class Dozer {
        private boolean asleep;

        public String quack() {
            String quack = asleep ? "zzz" : "quack";
            asleep = true;
            return quack;
        }

        @Override
        public String toString() {
            return asleep ? "Dozer, asleep" : "Dozer, awake";
        }
    }

    @Test
    void a_broken_law_is_named() {
        String report = ContractVerifier.forContract(Quacker.class)
                .on(Dozer::new)
                .report()
                .text();

        assertThat(report).startsWith("""
                [law-violated] Dozer does not satisfy contract Quacker: quack-is-stable (1 of 6 laws)
                  law      quack-is-stable: a duck repeats itself
                  input    Dozer, awake   seed=42, sample 1 of 100
                  expected true
                  but was  false
                  fix      make Dozer keep the law, or suppress it: .suppressing("quack-is-stable")
                """);
    }

    @Test
    void a_law_can_be_left_out() {
        ContractVerifier.forContract(Quacker.class)
                .on(Dozer::new)
                .suppressing("quack-is-stable")
                .withSeed(7)
                .verify();
    }
}
