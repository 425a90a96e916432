package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.typecontracts.test.DuckFixture.Dozer;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Friendly;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.DuckFixture.Swan;
import org.typecontracts.test.jupiter.JupiterRun;
import org.typecontracts.test.text.Environment;

class ContractTestsTest {
    @TestFactory
    Stream<DynamicTest> a_mallard_is_a_duck() {
        return ContractTests.of(Duck.class).on(Mallard::new).dynamicTests();
    }

    static final class DozerFixture {
        @TestFactory
        Stream<DynamicTest> a_dozer_is_a_duck() {
            return ContractTests.of(Duck.class).on(Dozer::new).dynamicTests();
        }
    }

    @Test
    void each_law_is_a_test_with_a_name() {
        JupiterRun run = JupiterRun.of(DozerFixture.class);

        assertThat(run.failed()).containsExactly("Dozer.Duck.quack-is-idempotent");
        assertThat(run.succeeded())
                .containsExactly(
                        "Dozer.Duck.adapter-equality",
                        "Dozer.Duck.adapter-transparency",
                        "Dozer.Duck.conformance",
                        "Dozer.Duck.null-handling",
                        "Dozer.Duck.quack-is-loud");
    }

    @Test
    void a_test_fails_with_the_text_of_its_law() {
        assertThat(JupiterRun.of(DozerFixture.class).failure()).isEqualTo("""
                        [law-violated] Dozer does not satisfy contract Duck: quack-is-idempotent
                          law      quack-is-idempotent: quack() twice equals quack() once
                          input    [state=AWAKE]   seed=42, sample 1 of 100
                          expected "quack"
                          but was  "zzz"
                          fix      make Dozer keep the law, or suppress it: .suppressing("quack-is-idempotent")
                        """ + Environment.line());
    }

    static final class SwanFixture {
        @TestFactory
        Stream<DynamicTest> a_swan_is_a_duck() {
            return ContractTests.of(Duck.class).on(Swan::new).dynamicTests();
        }
    }

    @Test
    void a_subject_that_does_not_conform_fails_one_test_and_skips_the_others() {
        JupiterRun run = JupiterRun.of(SwanFixture.class);

        assertThat(run.failed()).containsExactly("Swan.Duck.conformance");
        assertThat(run.aborted()).hasSize(5).contains("Swan.Duck.quack-is-loud");
        assertThat(run.succeeded()).isEmpty();
    }

    static final class NothingFixture {
        @TestFactory
        Stream<DynamicTest> nothing() {
            return ContractTests.of(Duck.class).dynamicTests();
        }
    }

    static final class LawlessFixture {
        @TestFactory
        Stream<DynamicTest> no_laws() {
            return ContractTests.of(ZooFixture.Bird.class)
                    .on(ZooFixture.Parrot::new)
                    .dynamicTests();
        }
    }

    @Test
    void what_would_try_nothing_is_a_test_that_fails() {
        assertThat(JupiterRun.of(NothingFixture.class).failed()).containsExactly("no-subjects");
        assertThat(JupiterRun.of(LawlessFixture.class).failed()).containsExactly("no-laws");
    }

    static final class SamplelessFixture {
        @TestFactory
        Stream<DynamicTest> without_samples() {
            return ContractTests.of(Friendly.class)
                    .on(Mallard::new)
                    .allowingNoSamples()
                    .dynamicTests();
        }
    }

    @Test
    void a_law_that_may_stay_untried_is_skipped() {
        JupiterRun run = JupiterRun.of(SamplelessFixture.class);

        assertThat(run.failed()).isEmpty();
        assertThat(run.aborted()).containsExactly("Mallard.Friendly.likes-every-other");
    }

    @Test
    void the_steps_of_a_verifier_can_be_gone_on_from() {
        assertThat(ContractTests.of(ContractVerifier.forContract(Duck.class)
                                .on(Mallard::new)
                                .suppressing("quack-is-loud"))
                        .dynamicTests())
                .hasSize(5);
    }
}
