package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.DuckFixture.Dozer;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.jupiter.JupiterRun;

class ContractLawTestsTest {
    @Nested
    class A_mallard implements ContractLawTests<Duck> {
        private Mallard mallard;

        @BeforeEach
        void hatch() {
            assertThat(mallard).isNull();
            mallard = new Mallard();
        }

        @Override
        public ContractTests<Duck> lawTests() {
            return ContractTests.of(Duck.class).on(() -> mallard);
        }
    }

    static final class DozerFixture implements ContractLawTests<Duck> {
        @Override
        public ContractTests<Duck> lawTests() {
            return ContractTests.of(Duck.class).on(Dozer::new).suppressing("quack-is-loud");
        }
    }

    @Test
    void each_law_is_a_test_and_a_suppressed_one_is_skipped() {
        JupiterRun run = JupiterRun.of(DozerFixture.class);

        assertThat(run.failed()).containsExactly("Duck.quack-is-idempotent");
        assertThat(run.aborted()).containsExactly("Duck.quack-is-loud");
        assertThat(run.succeeded())
                .containsExactly(
                        "Duck.adapter-equality",
                        "Duck.adapter-transparency",
                        "Duck.conformance",
                        "Duck.null-handling",
                        "something-is-tried");
        assertThat(run.failure())
                .startsWith("[law-violated] Dozer does not satisfy contract Duck: quack-is-idempotent");
    }

    @Protocol
    interface Short {
        String quack();

        @Law("a quack is short")
        static boolean quackIsShort(Short quacker) {
            return quacker.quack().length() < 3;
        }
    }

    static final class ForgetfulFixture implements ContractLawTests<Duck> {
        @Override
        public ContractTests<Duck> lawTests() {
            return null;
        }
    }

    @Test
    void no_tests_at_all_are_told_of() {
        assertThat(JupiterRun.of(ForgetfulFixture.class).failures())
                .isNotEmpty()
                .containsOnly(ForgetfulFixture.class.getName()
                        + ".lawTests() returned null; return ContractTests.of(..).on(..)");
    }

    static final class CombinedFixture implements ContractLawTests<Duck> {
        @Override
        public ContractTests<Duck> lawTests() {
            return ContractTests.of(Contract.allOf(Duck.class, Short.class)).on(Mallard::new);
        }
    }

    @Test
    void laws_of_a_contract_that_is_known_late_are_tried_too() {
        assertThat(JupiterRun.of(CombinedFixture.class).failure())
                .startsWith("[law-violated] Mallard does not satisfy contract Duck: Short.quack-is-short");
    }

    abstract static class Generic<S, T> implements ContractLawTests<T> {}

    static final class SizedFixture extends Generic<String, Sized> {
        @Override
        public ContractTests<Sized> lawTests() {
            return ContractTests.of(Sized.class);
        }
    }

    @Test
    void a_suite_that_tries_nothing_fails() {
        JupiterRun run = JupiterRun.of(SizedFixture.class);

        assertThat(run.failed()).containsExactly("something-is-tried");
        assertThat(run.failure()).startsWith("[no-subjects] Nothing was tried of contract Sized");
    }

    static final class OpenFixture<T> implements ContractLawTests<T> {
        @Override
        public ContractTests<T> lawTests() {
            throw new AssertionError("not reached");
        }
    }

    @Test
    void a_suite_says_which_contract_it_tests() {
        assertThat(JupiterRun.of(OpenFixture.class).failure())
                .isEqualTo("[" + OpenFixture.class.getTypeName() + "] does not say which contract it tests; write it"
                        + " out: implements ContractLawTests<Sized>");
    }
}
