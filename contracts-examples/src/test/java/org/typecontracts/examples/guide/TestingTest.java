package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.from;
import static org.typecontracts.test.ContractAssertions.assertThat;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;
import static org.typecontracts.test.ContractAssertions.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.typecontracts.Conformance;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.Violation.Kind;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Sequence;
import org.typecontracts.protocols.Sized;
import org.typecontracts.test.ConformanceTest;
import org.typecontracts.test.ContractRegistryExtension;
import org.typecontracts.test.ContractVerifier;
import org.typecontracts.test.assertj.ContractSoftAssertions;
import org.typecontracts.test.assertj.ContractSoftAssertionsProvider;
import org.typecontracts.test.laws.ContractLaw;
import org.typecontracts.test.laws.ContractLaws;
import org.typecontracts.test.verification.ContractReport;
import org.typecontracts.test.verification.LawResult;

/** docs/guide/testing.md */
class TestingTest {
    @Test
    void objects_and_classes_are_asserted_about() {
        assertThatObject("four").conformsTo(Sized.class).doesNotConformTo(Runnable.class);
        assertThatClass(ArrayDeque.class).conformsTo(Container.class);
        assertThat(List.of("a", new int[3])).are(conformingTo(Sized.class));
    }

    @Test
    void ways_members_and_laws_are_asserted_about() {
        assertThatClass(String.class).conformsTo(Sized.class).hasMember("size").withoutViolation(Kind.MISSING);
        assertThatClass(ArrayDeque.class).conformsStructurallyTo(Container.class);
        assertThatObject(List.of()).isVirtualSubclassOf(Sequence.class);
        assertThatObject(List.of("a")).satisfiesLawsOf(Container.class, laws -> laws.withSamples("a", "b"));
        assertThat(Contracts.check(Optional.class, Sized.class)).violates().withViolation(Kind.MISSING);
    }

    @Test
    void an_object_is_asserted_about_as_the_contract_sees_it() {
        Object text = "four";

        assertThat(text).asInstanceOf(contract(Sized.class)).returns(4, from(Sized::size));
        assertThatObject(text)
                .adaptedTo(Sized.class, sized -> assertThat(sized.isEmpty()).isFalse());
    }

    @Test
    void soft_assertions_go_on() {
        ContractSoftAssertions.assertSoftly(softly -> {
            softly.assertThatClass(String.class).conformsTo(Sized.class);
            softly.assertThatSubject(List.of()).doesNotConformTo(Runnable.class);
        });
    }

    static class OurSoftAssertions extends SoftAssertions implements ContractSoftAssertionsProvider {}

    @Test
    void soft_assertions_on_contracts_are_mixed_into_those_on_values() {
        OurSoftAssertions softly = new OurSoftAssertions();
        softly.assertThatClass(String.class).conformsTo(Sized.class);
        softly.assertThat("four").hasSize(4);
        softly.assertAll();
    }

    @Test
    void a_report_is_a_value() {
        ContractReport report = ContractVerifier.forContract(Sized.class)
                .onRandom(random -> "x".repeat(random.nextInt(9)))
                .withTries(20)
                .report();

        assertThat(report.passed()).isTrue();
        assertThat(report.results()).allMatch(LawResult::isKept);
    }

    @Test
    void laws_are_values() {
        assertThat(ContractLaws.of(Container.class))
                .extracting(ContractLaw::id)
                .containsExactly("membership-is-stable");
    }

    @Test
    void the_message_of_a_failure_is_the_explanation() {
        assertThatThrownBy(() -> assertThatClass(Optional.class).conformsTo(Sized.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage(Contracts.check(Optional.class, Sized.class).explain());
    }

    @ConformanceTest(
            contract = Sized.class,
            subjects = {String.class, ArrayList.class, int[].class})
    void our_collections_are_sized(Conformance<Sized> conformance) {
        assertThat(conformance.conforms()).isTrue();
    }

    public interface Plugin {
        void start();
    }

    public static final class Clock {}

    @Test
    @ExtendWith(ContractRegistryExtension.class)
    void a_registered_clock_is_a_plugin(ContractRegistry registry) {
        registry.register(Plugin.class, Clock.class);

        assertThatClass(Clock.class).inRegistry(registry).isVirtualSubclassOf(Plugin.class);
    }

    @Test
    void no_test_framework_is_needed() {
        ContractVerifier.forContract(Sized.class)
                .on(() -> new StringBuilder("four"))
                .verify();
    }
}
