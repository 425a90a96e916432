package org.typecontracts.test.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.Law;

class ContractLawsTest {
    interface Base {
        @Law("a base is a base")
        static boolean baseIsBase(Base base) {
            return true;
        }
    }

    interface Left extends Base {}

    interface Right extends Base {
        @Law("the right one is right, whatever the number")
        static boolean rightIsRight(Right right, int number, String text) {
            return number >= 0;
        }
    }

    interface Both extends Left, Right {
        @Law("an HTTP size is read in 2 steps")
        static void readsHTTPSizeIn2Steps(Both both) {}

        static boolean noLaw(Both both) {
            return false;
        }
    }

    abstract static class Derived implements Left {
        @Law("a class has laws too")
        static boolean classesHaveLaws(Derived derived) {
            return true;
        }
    }

    @Test
    void a_contract_has_its_own_laws_and_those_of_its_bases_once_each() {
        assertThat(ContractLaws.of(Both.class))
                .extracting(ContractLaw::toString)
                .containsExactly("Both.reads-http-size-in2-steps", "Base.base-is-base", "Right.right-is-right");
        assertThat(ContractLaws.of(Derived.class))
                .extracting(ContractLaw::toString)
                .containsExactly("Derived.classes-have-laws", "Base.base-is-base");
    }

    @Test
    void a_combined_contract_has_the_laws_of_its_parts_once_each() {
        assertThat(ContractLaws.of(Contract.allOf(Contract.of(Left.class), Contract.of(Right.class))))
                .extracting(ContractLaw::toString)
                .containsExactly("Base.base-is-base", "Right.right-is-right");
    }

    @Test
    void a_contract_may_have_no_laws() {
        assertThat(ContractLaws.of(Runnable.class)).isEmpty();
    }

    @Test
    void a_law_tells_what_it_is() {
        ContractLaw law = ContractLaws.of(Right.class).get(0);

        assertThat(law.id()).isEqualTo("right-is-right");
        assertThat(law.sentence()).isEqualTo("the right one is right, whatever the number");
        assertThat(law.contract()).isEqualTo(Right.class);
        assertThat(law.forAll())
                .extracting(parameter -> (Object) parameter.getType())
                .containsExactly(int.class, String.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "right-is-right",
                "the-right-one-is-right-whatever-the-number",
                "right-one-is-right-whatever-the-number",
                "Right.right-is-right",
                "Right.right-one-is-right-whatever-the-number"
            })
    void a_law_answers_to_its_id_and_to_its_sentence(String name) {
        assertThat(ContractLaws.of(Right.class).get(0).isNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "right", "rightIsRight", "Left.right-is-right", "Right."})
    void a_law_does_not_answer_to_other_names(String name) {
        assertThat(ContractLaws.of(Right.class).get(0).isNamed(name)).isFalse();
    }

    @Test
    void a_law_holds_or_does_not() throws Throwable {
        ContractLaw law = ContractLaws.of(Right.class).get(0);
        Right right = new Right() {};

        assertThat(law.holdsFor(right, 1, "")).isTrue();
        assertThat(law.holdsFor(right, -1, "")).isFalse();
    }

    @Test
    void a_law_is_given_what_it_takes() {
        ContractLaw law = ContractLaws.of(Right.class).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.holdsFor(new Right() {}, "one", "two"))
                .withMessageContaining("rightIsRight")
                .withMessageContaining("does not take");
    }

    interface NotStatic {
        @Law("a law is static")
        default boolean isStatic() {
            return true;
        }
    }

    interface NoSubject {
        @Law("a law has a subject")
        static boolean hasSubject() {
            return true;
        }
    }

    interface OtherSubject {
        @Law("the subject is the contract")
        static boolean isTheContract(Object other) {
            return true;
        }
    }

    interface OtherResult {
        @Law("a law answers yes or no")
        static int answers(OtherResult subject) {
            return 1;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {NotStatic.class, NoSubject.class, OtherSubject.class, OtherResult.class})
    void a_law_of_the_wrong_shape_is_refused(Class<?> contract) {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> ContractLaws.of(contract))
                .withMessageMatching("(?s)@Law stands on \\[.*" + contract.getSimpleName()
                        + ".*]; a law has the shape static boolean \\w+\\(" + contract.getSimpleName()
                        + " subject, \\.\\.\\), or void and throws AssertionError");
    }

    interface Overloaded {
        @Law("one")
        static boolean law(Overloaded subject) {
            return true;
        }

        @Law("two")
        static boolean law(Overloaded subject, int number) {
            return true;
        }
    }

    @Test
    void two_laws_of_one_name_are_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> ContractLaws.of(Overloaded.class))
                .withMessageContaining("has two laws named [law]")
                .withMessageEndingWith("; rename one");
    }
}
