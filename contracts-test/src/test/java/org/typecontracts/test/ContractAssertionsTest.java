package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.from;
import static org.typecontracts.Violation.Kind.MISSING;
import static org.typecontracts.Violation.Kind.STATIC;
import static org.typecontracts.test.ContractAssertions.assertThat;
import static org.typecontracts.test.ContractAssertions.assertThatClass;
import static org.typecontracts.test.ContractAssertions.assertThatObject;
import static org.typecontracts.test.ContractAssertions.conformingTo;
import static org.typecontracts.test.ContractAssertions.contract;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.test.DuckFixture.Dozer;
import org.typecontracts.test.DuckFixture.Duck;
import org.typecontracts.test.DuckFixture.Mallard;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Parrot;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.ZooFixture.Roster;
import org.typecontracts.test.ZooFixture.Sized;
import org.typecontracts.test.ZooFixture.Team;
import org.typecontracts.test.assertj.ConformanceCondition;

@ExtendWith(ContractRegistryExtension.class)
class ContractAssertionsTest {
    @Test
    void an_object_and_its_class_conform_alike() {
        assertThatObject(new Team()).conformsTo(Sized.class).conformsStructurallyTo(Sized.class);
        assertThatClass(Team.class).conformsTo(Sized.class).conformsStructurallyTo(Sized.class);
        assertThatObject(new Parrot()).conformsNominallyTo(Bird.class);
    }

    @Test
    void what_lacks_a_member_does_not_conform() {
        assertThatObject(new Team()).doesNotConformTo(Roster.class);
        assertThatClass(Team.class).doesNotConformTo(Roster.class);
    }

    @Test
    void an_assertion_on_a_contract_is_followed_by_assertions_on_its_members() {
        assertThatClass(Team.class).conformsTo(Sized.class).hasMember("size").withoutViolation(MISSING);
        assertThatClass(Team.class)
                .doesNotConformTo(Roster.class)
                .hasMember("size")
                .withViolation(MISSING)
                .withoutViolation(STATIC);
    }

    @Test
    void members_are_asserted_of_a_contract_that_was_named_before() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> assertThatClass(Team.class).hasMember("size"))
                .withMessage(
                        "No contract was named yet; call conformsTo(..), doesNotConformTo(..) or checkedAgainst(..)"
                                + " first");
    }

    @Test
    void a_registered_class_is_a_virtual_subclass_in_its_registry_only(ContractRegistry registry) {
        registry.register(Bird.class, Robin.class);

        assertThatClass(Robin.class).inRegistry(registry).isVirtualSubclassOf(Bird.class);
        assertThatObject(new Robin()).inRegistry(registry).isVirtualSubclassOf(Bird.class);
        assertThatClass(Robin.class).doesNotConformTo(Bird.class);
    }

    @Test
    void a_conformance_is_asserted_in_all_its_parts() {
        assertThat(Contracts.check(Team.class, Sized.class))
                .conforms()
                .hasRoute(Route.STRUCTURAL)
                .hasMember("size");
        assertThat(Contracts.check(Team.class, Roster.class)).violates().withViolation(MISSING);
    }

    @Test
    void a_condition_serves_objects_iterables_and_predicates() {
        assertThat(new Team()).is(conformingTo(Sized.class)).isNot(conformingTo(Roster.class));
        assertThat(List.of("text", new Team()))
                .are(conformingTo(Sized.class))
                .have(conformingTo(Sized.class))
                .allMatch(conformingTo(Sized.class))
                .noneMatch(conformingTo(Roster.class));
    }

    @Test
    void a_condition_names_the_contract_and_explains_when_it_fails() {
        String explained = "to be conforming to " + Roster.class.getTypeName() + "\n"
                + Contracts.check(Team.class, Roster.class).explain();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(new Team()).is(conformingTo(Roster.class)))
                .withMessageEndingWith(explained);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThat(List.of(new Team(), new Roll(List.of(), 0))).are(conformingTo(Roster.class)))
                .withMessageEndingWith(explained);
    }

    record Roll(List<String> members, int size) {}

    @Test
    void a_condition_explains_no_earlier_refusal() {
        ConformanceCondition condition = conformingTo(Sized.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(new Parrot()).is(condition))
                .withMessageContaining("[missing-member]");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(new Team()).isNot(condition))
                .withMessageEndingWith("not to be conforming to " + Sized.class.getTypeName());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Object) null).is(condition))
                .withMessageEndingWith("to be conforming to " + Sized.class.getTypeName());
    }

    @Test
    void a_condition_keeps_the_registry_of_its_contract(ContractRegistry registry) {
        registry.register(Bird.class, Robin.class);

        assertThat(new Robin()).is(conformingTo(registry.contract(Bird.class))).isNot(conformingTo(Bird.class));
    }

    @Test
    void an_object_is_asserted_as_the_contract_sees_it() {
        assertThatObject(new Team())
                .adaptedTo(Sized.class, sized -> assertThat(sized.size()).isEqualTo(3))
                .adaptedTo(Sized.class)
                .returns(false, from(Sized::isEmpty));
        assertThat((Object) new Team()).asInstanceOf(contract(Sized.class)).returns(3, from(Sized::size));
    }

    @Test
    void an_object_is_asserted_as_a_contract_of_another_registry_sees_it(ContractRegistry registry) {
        registry.register(Bird.class, Robin.class);

        assertThat((Object) new Robin())
                .asInstanceOf(contract(registry.contract(Bird.class)))
                .returns("flutter", from(Bird::fly));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Object) new Robin()).asInstanceOf(contract(Bird.class)));
    }

    @Test
    void an_object_that_does_not_conform_cannot_be_asserted_as_the_contract() {
        String explanation = Contracts.check(Team.class, Roster.class).explain();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Object) new Team()).asInstanceOf(contract(Roster.class)))
                .withMessage(explanation);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatObject(new Team()).adaptedTo(Roster.class, roster -> {}))
                .withMessage(explanation);
    }

    @Test
    void a_failure_is_the_explanation_with_both_sides_set() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> assertThatObject(new Team()).conformsTo(Roster.class))
                .withMessage(Contracts.check(Team.class, Roster.class).explain())
                .satisfies(failure -> {
                    assertThat(failure.getExpected().getValue()).isEqualTo("members(): List<String>\nsize(): int");
                    assertThat(failure.getActual().getValue())
                            .isEqualTo("MISSING members(): List<String>\nsize(): int");
                });
    }

    @Test
    void a_description_stands_before_the_explanation() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThatClass(Team.class).as("100%% of %s", "teams").conformsTo(Roster.class))
                .withMessageStartingWith("[100% of teams] ");
    }

    @Test
    void laws_are_asserted_of_an_object_and_of_a_class() {
        assertThatObject(new Mallard()).satisfiesLawsOf(Duck.class);
        assertThatClass(Mallard.class).satisfiesLawsOf(Duck.class, laws -> laws.withTries(3));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatClass(Dozer.class).as("asleep?").satisfiesLawsOf(Duck.class))
                .withMessageStartingWith(
                        "[asleep?] [law-violated] Dozer does not satisfy contract Duck: quack-is-idempotent");
    }

    @Test
    void laws_of_a_class_need_an_object() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThatClass(Integer.class).satisfiesLawsOf(Duck.class))
                .withMessage(
                        "Laws are put to objects: can't instantiate class Integer with arguments (): no constructor"
                                + " takes them; there is Integer(String), Integer(int); make an object yourself, and say"
                                + " assertThatObject(..).satisfiesLawsOf(..)");
    }

    @Protocol
    interface Failing {
        int size();

        @Law("it fails")
        static boolean fails(Failing failing) {
            throw new IllegalStateException("out of order");
        }
    }

    @Test
    void what_a_law_throws_is_the_cause_of_the_failure() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatObject(new Team()).satisfiesLawsOf(Failing.class))
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessage("out of order");
    }

    @Test
    void null_is_no_registry_and_no_requirement() {
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatObject(new Team()).inRegistry(null))
                .withMessage("registry is null; pass a registry");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatObject(new Team()).adaptedTo(Sized.class, null))
                .withMessage("requirements is null; pass what the adapter must meet");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatObject(new Team()).satisfiesLawsOf(Sized.class, null))
                .withMessage("settings is null; pass what the verifier is told");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatObject(new Team()).satisfiesLawsOf(Sized.class, laws -> null))
                .withMessage("settings returned null; return the verifier of the last step");
        assertThatNullPointerException()
                .isThrownBy(() -> assertThatObject(new Team()).adaptedTo((Contract<Sized>) null))
                .withMessage("contract is null; pass a contract");
        assertThatNullPointerException()
                .isThrownBy(() -> conformingTo((Contract<?>) null))
                .withMessage("contract is null; pass a contract");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        assertThat(Contracts.check(Team.class, Sized.class)).hasRoute(null))
                .withMessage("route is null; name a route");
    }

    @Test
    void a_message_of_ones_own_holds_for_what_follows() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatClass(Team.class)
                        .doesNotConformTo(Roster.class)
                        .as("the team")
                        .overridingErrorMessage("has %s", "none")
                        .hasMember("members"))
                .withMessage("[the team] has none");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatObject(new Team())
                        .as("the team")
                        .overridingErrorMessage("is there")
                        .adaptedTo(Sized.class)
                        .isNull())
                .withMessage("[the team] is there");
    }

    @Test
    void null_is_no_subject() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatObject(null).conformsTo(Sized.class))
                .withMessageContaining("Expecting actual not to be null");
        assertThat((Object) null).isNot(conformingTo(Sized.class));
    }
}
