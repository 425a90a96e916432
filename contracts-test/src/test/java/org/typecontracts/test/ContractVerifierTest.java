package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.DuckFixture.Dozer;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Friendly;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.verification.ContractReport;
import org.typecontracts.test.verification.LawResult;
import org.typecontracts.test.verification.ValueSource;

@ExtendWith(ContractRegistryExtension.class)
class ContractVerifierTest {
    @Test
    void what_keeps_the_laws_passes() {
        ContractVerifier.forContract(Duck.class).on(Mallard::new).verify();
    }

    @Test
    void a_report_is_the_same_answer_as_a_value() {
        ContractVerifier<Duck> verifier =
                ContractVerifier.forContract(Duck.class).on(Dozer::new);
        ContractReport report = verifier.report();

        assertThat(report.passed()).isFalse();
        assertThat(report.failures()).extracting(LawResult::name).containsExactly("Dozer.Duck.quack-is-idempotent");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(verifier::verify)
                .withMessage(report.text())
                .withCauseInstanceOf(AssertionError.class);
    }

    @Test
    void every_contract_has_four_laws_besides_its_own() {
        assertThat(ContractVerifier.forContract(Duck.class)
                        .on(Mallard::new)
                        .report()
                        .results())
                .extracting(LawResult::name)
                .containsExactly(
                        "Mallard.Duck.conformance",
                        "Mallard.Duck.adapter-equality",
                        "Mallard.Duck.adapter-transparency",
                        "Mallard.Duck.null-handling",
                        "Mallard.Duck.quack-is-idempotent",
                        "Mallard.Duck.quack-is-loud");
    }

    @Protocol
    interface Loud {
        String quack();

        @Law("a quack is in capital letters")
        static boolean quackIsInCapitals(Loud loud) {
            return loud.quack().equals(loud.quack().toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void a_contract_made_of_several_has_the_laws_of_each_part_once() {
        Contract<Duck> all = Contract.allOf(Duck.class, Loud.class, Duck.class);

        assertThat(ContractVerifier.forContract(all).on(Mallard::new).report().results())
                .extracting(LawResult::name)
                .containsExactly(
                        "Mallard.Duck.conformance",
                        "Mallard.Duck.adapter-equality",
                        "Mallard.Duck.adapter-transparency",
                        "Mallard.Duck.null-handling",
                        "Mallard.Duck.quack-is-idempotent",
                        "Mallard.Duck.quack-is-loud",
                        "Mallard.Loud.quack-is-in-capitals");
        assertThat(ContractVerifier.forContract(all).on(Mallard::new).report().failures())
                .extracting(LawResult::name)
                .containsExactly("Mallard.Loud.quack-is-in-capitals");
    }

    @Test
    void a_suppressed_law_is_not_tried_and_is_reported() {
        ContractReport report = ContractVerifier.forContract(Duck.class)
                .on(Dozer::new)
                .suppressing("quack-is-idempotent")
                .report();

        assertThat(report.passed()).isTrue();
        assertThat(report.suppressed()).containsExactly("quack-is-idempotent");
        assertThat(report.text()).contains("\n  left out quack-is-idempotent");
    }

    @Test
    void what_does_not_conform_fails_though_the_law_that_says_so_is_suppressed() {
        ContractReport report = ContractVerifier.forContract(Bird.class)
                .on(Robin::new)
                .suppressing("conformance")
                .allowingNoLaws()
                .report();

        assertThat(report.passed()).isFalse();
        assertThat(report.text())
                .startsWith(Contracts.check(Robin.class, Bird.class).explain());
    }

    @Test
    void what_a_registration_promised_need_not_be_there_if_the_law_is_suppressed(ContractRegistry registry) {
        registry.register(Bird.class, Mallard.class);

        ContractVerifier<Bird> verifier = ContractVerifier.forContract(registry.contract(Bird.class))
                .on(Mallard::new)
                .allowingNoLaws();
        assertThat(verifier.report().passed()).isFalse();
        assertThat(verifier.suppressing("conformance").report().passed()).isTrue();
    }

    @Test
    void suppressing_a_law_that_does_not_exist_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractVerifier.forContract(Duck.class).suppressing("quack-is-idempotant"))
                .withMessage(Duck.class.getTypeName() + " has no law [quack-is-idempotant]; did you mean"
                        + " [quack-is-idempotent]? Its laws are [conformance, adapter-equality, adapter-transparency,"
                        + " null-handling, quack-is-idempotent, quack-is-loud]");
    }

    @Test
    void the_laws_of_bases_are_named_as_a_failure_prints_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractVerifier.forContract(Diamond.class).suppressing("Top.counted-not"))
                .withMessageContaining("did you mean [Top.is-counted]?");
    }

    @Test
    void the_laws_of_bases_are_tried_once_each() {
        AtomicInteger calls = Diamond.CALLS;
        calls.set(0);

        ContractVerifier.forContract(Diamond.class)
                .on(Mallard::new)
                .withTries(7)
                .verify();

        assertThat(calls).hasValue(7);
    }

    @Protocol
    interface Top {
        String quack();

        @Law("counted")
        static boolean isCounted(Top top) {
            Diamond.CALLS.incrementAndGet();
            return true;
        }
    }

    @Protocol
    interface Left extends Top {}

    @Protocol
    interface Right extends Top {}

    @Protocol
    interface Diamond extends Left, Right {
        AtomicInteger CALLS = new AtomicInteger();
    }

    @Test
    void subjects_of_different_classes_are_reported_apart() {
        assertThat(ContractVerifier.forContract(Duck.class)
                        .on(Mallard::new)
                        .on(Dozer::new)
                        .on(Mallard::new)
                        .report()
                        .results())
                .extracting(LawResult::name)
                .hasSize(12)
                .contains("Mallard.Duck.quack-is-loud", "Dozer.Duck.quack-is-loud");
    }

    @Test
    void a_contract_is_asked_in_its_own_registry(ContractRegistry registry) {
        registry.register(Bird.class, Robin.class);

        ContractVerifier.forContract(registry.contract(Bird.class))
                .on(Robin::new)
                .allowingNoLaws()
                .verify();
    }

    @Test
    void what_must_not_be_forgotten_can_be_allowed() {
        ContractVerifier.forContract(Bird.class)
                .on(ZooFixture.Parrot::new)
                .allowingNoLaws()
                .verify();
        ContractVerifier.forContract(Duck.class)
                .on(Mallard::new)
                .suppressing("quack-is-loud", "quack-is-idempotent")
                .allowingNoLaws()
                .verify();
        ContractReport report = ContractVerifier.forContract(Friendly.class)
                .on(Mallard::new)
                .allowingNoSamples()
                .report();
        assertThat(report.passed()).isTrue();
        assertThat(report.text())
                .contains("\n  untried  Mallard.Friendly.likes-every-other  (no value for its parameter of type"
                        + " Comparable)");
    }

    @Test
    void nonsense_is_refused_at_once() {
        ContractVerifier<Duck> verifier = ContractVerifier.forContract(Duck.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> verifier.withTries(0))
                .withMessage("[0] tries would try nothing; ask for 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verifier.onValues(ValueSource.enumerating(List.of())))
                .withMessage("[] has no values to try a law with; give one at least");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.on(() -> null).verify())
                .withMessage("A source of subjects gave null; a subject is an object");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.on(null))
                .withMessage("subjects is null; pass what makes them, such as Team::new");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.withSamples((Object[]) null))
                .withMessage("values is null; to try null itself, write (Object) null");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.withValues(null, ValueSource.generating(random -> 4)))
                .withMessage("type is null; name a class");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.withArbitrary(Integer.class, null))
                .withMessage("arbitrary is null; pass an arbitrary of the values");
        assertThatNullPointerException()
                .isThrownBy(() -> verifier.suppressing((String) null))
                .withMessage("law is null; name a law");
        assertThatNullPointerException()
                .isThrownBy(() -> ContractVerifier.forContract((Contract<Duck>) null))
                .withMessage("contract is null; pass a contract");
        assertThatNullPointerException()
                .isThrownBy(() -> ContractTests.of((ContractVerifier<Duck>) null))
                .withMessage("steps is null; pass those of another entry point");
        assertThatNullPointerException()
                .isThrownBy(() -> ValueSource.enumerating(null))
                .withMessage("values is null; list some");
        assertThatNullPointerException()
                .isThrownBy(() -> ValueSource.generating(null))
                .withMessage("generator is null; pass what makes a value of a Random");
    }

    @Test
    void a_contract_that_is_met_in_several_ways_has_nothing_to_put_laws_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractVerifier.forContract(Contract.anyOf(Duck.class, Loud.class)))
                .withMessage("[" + Contract.anyOf(Duck.class, Loud.class) + "] is met in several ways, so nothing is"
                        + " adapted to it that laws could be put to; verify each of its contracts");
    }

    @Test
    void each_step_leaves_the_one_before_it_as_it_was() {
        ContractVerifier<Duck> verifier =
                ContractVerifier.forContract(Duck.class).on(Dozer::new);
        ContractVerifier<Duck> lenient = verifier.suppressing("quack-is-idempotent");

        assertThat(verifier.report().passed()).isFalse();
        assertThat(lenient.report().passed()).isTrue();
    }
}
