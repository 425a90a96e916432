package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.HookResult;
import org.typecontracts.InstanceHook;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.DuckFixture.Counting;
import org.typecontracts.test.DuckFixture.Dozer;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Friendly;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.DuckFixture.Shy;
import org.typecontracts.test.DuckFixture.Swan;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Parrot;
import org.typecontracts.test.text.Environment;

/** Every kind of failure, its text compared whole. */
class FailureTextTest {
    @Test
    void a_law_that_compares() {
        assertReport(ContractVerifier.forContract(Duck.class).on(Dozer::new), """
                [law-violated] Dozer does not satisfy contract Duck: quack-is-idempotent (1 of 6 laws)
                  law      quack-is-idempotent: quack() twice equals quack() once
                  input    [state=AWAKE]   seed=42, sample 1 of 100
                  expected "quack"
                  but was  "zzz"
                  fix      make Dozer keep the law, or suppress it: .suppressing("quack-is-idempotent")
                """);
    }

    @Test
    void several_laws_of_which_some_throw_and_some_are_those_of_a_base() {
        assertReport(
                ContractVerifier.forContract(Counting.class)
                        .on(Dozer::new)
                        .withSamples(3, -8)
                        .withSeed(7)
                        .withTries(4),
                """
                [law-violated] Dozer does not satisfy contract Counting: counts-to-any-number, never-gives-up,\
                 Duck.quack-is-idempotent (3 of 8 laws)
                  law      counts-to-any-number: a duck counts to any number
                  input    [state=AWAKE], -8   seed=7, sample 2 of 4
                  because  [sum]
                           Expecting actual:
                             -3
                           to be greater than or equal to:
                             0
                  fix      make Dozer keep the law, or suppress it: .suppressing("counts-to-any-number")

                  law      never-gives-up: a duck does not give up
                  input    [state=AWAKE]   seed=7, sample 1 of 4
                  threw    java.lang.IllegalStateException: gave up
                  fix      make Dozer keep the law, or suppress it: .suppressing("never-gives-up")

                  law      quack-is-idempotent: quack() twice equals quack() once
                  input    [state=AWAKE]   seed=7, sample 1 of 4
                  expected "quack"
                  but was  "zzz"
                  fix      make Dozer keep the law, or suppress it: .suppressing("Duck.quack-is-idempotent")
                """);
    }

    @Protocol
    interface Told {
        String quack();

        @Law("a law of JUnit's says why")
        static void isToldByJunit(Told told) {
            Assertions.assertEquals("zzz", told.quack(), "asleep");
        }

        @Law("a law of AssertJ's says why")
        static void isToldByAssertj(Told told) {
            assertThat(told.quack()).as("asleep").isEqualTo("zzz");
        }

        @Law("values that differ need no reason")
        static void isToldInValues(Told told) {
            assertThat(told.quack().length()).isEqualTo(3);
        }
    }

    @Test
    void a_law_that_compares_by_an_assertion_with_a_reason() {
        assertReport(ContractVerifier.forContract(Told.class).on(Mallard::new), """
                [law-violated] Mallard does not satisfy contract Told: is-told-by-assertj, is-told-by-junit,\
                 is-told-in-values (3 of 7 laws)
                  law      is-told-by-assertj: a law of AssertJ's says why
                  input    a Mallard   seed=42, sample 1 of 100
                  because  [asleep]
                  expected "zzz"
                  but was  "quack"
                  fix      make Mallard keep the law, or suppress it: .suppressing("is-told-by-assertj")

                  law      is-told-by-junit: a law of JUnit's says why
                  input    a Mallard   seed=42, sample 1 of 100
                  because  asleep
                  expected "zzz"
                  but was  "quack"
                  fix      make Mallard keep the law, or suppress it: .suppressing("is-told-by-junit")

                  law      is-told-in-values: values that differ need no reason
                  input    a Mallard   seed=42, sample 1 of 100
                  expected 3
                  but was  5
                  fix      make Mallard keep the law, or suppress it: .suppressing("is-told-in-values")
                """);
    }

    @Test
    void a_subject_that_does_not_conform() {
        assertReport(
                ContractVerifier.forContract(Duck.class).on(Swan::new),
                Contracts.check(Swan.class, Duck.class).explain() + "\n");
    }

    @Protocol
    interface Awake {
        String quack();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            return HookResult.VIOLATES;
        }
    }

    @Test
    void a_subject_that_the_instance_hook_refuses() {
        assertReport(
                ContractVerifier.forContract(Awake.class)
                        .on(Mallard::new)
                        .suppressing("adapter-equality", "adapter-transparency", "null-handling")
                        .allowingNoLaws(),
                """
                [object-refused] Mallard conforms to contract Awake, but the contract's instance hook refuses this\
                 object
                  input    a Mallard   seed=42, sample 1 of 100
                  fix      give objects that the hook accepts
                """);
    }

    @Protocol
    interface Moody {
        String quack();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            throw new IllegalStateException("out of order");
        }
    }

    @Test
    void a_hook_that_fails() {
        assertReport(
                ContractVerifier.forContract(Moody.class)
                        .on(Mallard::new)
                        .suppressing("adapter-equality", "adapter-transparency", "null-handling")
                        .allowingNoLaws(),
                """
                [law-violated] Mallard does not satisfy contract Moody: conformance
                  law      conformance: the subject conforms to the contract
                  input    a Mallard   seed=42, sample 1 of 100
                  threw    java.lang.IllegalStateException: out of order
                  fix      make Mallard keep the law, or suppress it: .suppressing("conformance")
                """);
    }

    @Test
    void an_adapter_that_cannot_be_made() {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Duck.class, Swan.class, swan -> {
            throw new IllegalStateException("swans do not quack");
        });
        assertReport(
                ContractVerifier.forContract(registry.contract(Duck.class))
                        .on(Swan::new)
                        .suppressing("adapter-transparency", "null-handling", "quack-is-loud", "quack-is-idempotent")
                        .allowingNoLaws(),
                """
                [law-violated] Swan does not satisfy contract Duck: adapter-equality (1 of 2 laws)
                  law      adapter-equality: adapters are equal exactly if their targets are
                  input    a Swan   seed=42, sample 1 of 100
                  threw    java.lang.IllegalStateException: swans do not quack
                  fix      make Swan keep the law, or suppress it: .suppressing("adapter-equality")
                """);
    }

    @Test
    void no_laws() {
        assertReport(ContractVerifier.forContract(Bird.class).on(Parrot::new), """
                [no-laws] Nothing was tried of Parrot: contract Bird declares no laws
                  fix      declare one in Bird: @Law("..") static boolean name(Bird subject); or allow it:\
                 .allowingNoLaws()
                """);
    }

    @Test
    void no_subjects() {
        assertReport(ContractVerifier.forContract(Duck.class), """
                [no-subjects] Nothing was tried of contract Duck: there are no subjects
                  fix      say what is tried: .on(Something::new); or allow it: .allowingNoSamples()
                """);
    }

    @Test
    void everything_suppressed() {
        assertReport(
                ContractVerifier.forContract(Duck.class)
                        .on(Mallard::new)
                        .suppressing("quack-is-loud", "quack-is-idempotent"),
                """
                [all-laws-suppressed] Nothing was tried of Mallard: every law of contract Duck is suppressed
                  found    suppressed [quack-is-idempotent, quack-is-loud]
                  fix      suppress fewer laws; or allow it: .allowingNoLaws()
                """);
    }

    @Test
    void no_samples() {
        assertReport(ContractVerifier.forContract(Friendly.class).on(Mallard::new), """
                [no-samples] Mallard was not tried against contract Friendly: likes-every-other (1 of 5 laws)
                  law      likes-every-other: a duck likes every other
                  found    no value for its parameter of type Comparable
                  fix      give some: .withSamples(..); or suppress the law: .suppressing("likes-every-other"); or\
                 allow it: .allowingNoSamples()
                """);
    }

    @Test
    void samples_that_the_law_assumes_away() {
        assertReport(ContractVerifier.forContract(Shy.class).on(Mallard::new).withTries(3), """
                [law-untried] Mallard was not tried against contract Shy: is-heard-on-tuesdays (1 of 5 laws)
                  law      is-heard-on-tuesdays: a shy duck is heard on Tuesdays
                  found    each of 3 samples was refused by an assumption of the law
                  fix      give samples that the law accepts, or suppress the law:\
                 .suppressing("is-heard-on-tuesdays")
                """);
    }

    @Test
    void success_has_a_text_too() {
        assertReport(
                ContractVerifier.forContract(Duck.class)
                        .on(Mallard::new)
                        .withTries(1)
                        .suppressing("quack-is-loud"),
                """
                5 laws kept
                  kept     Mallard.Duck.conformance  (1 try)
                  kept     Mallard.Duck.adapter-equality  (1 try)
                  kept     Mallard.Duck.adapter-transparency  (1 try)
                  kept     Mallard.Duck.null-handling  (1 try)
                  kept     Mallard.Duck.quack-is-idempotent  (1 try)
                  left out quack-is-loud
                """);
    }

    @Test
    void the_last_line_names_the_environment() {
        assertThat(Environment.line())
                .matches("\\(contracts \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?, JDK "
                        + Runtime.version().feature() + ", class path\\)");
    }

    private static void assertReport(ContractVerifier<?> verifier, String text) {
        assertThat(verifier.report().text()).isEqualTo(text + Environment.line());
    }
}
