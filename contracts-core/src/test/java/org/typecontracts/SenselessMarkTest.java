package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.support.Compiled;

/** Which marks on the members of a contract are refused. */
class SenselessMarkTest {
    @Protocol
    interface Misnamed {
        @Property
        @Alias({"length", ""})
        int size();
    }

    @Test
    void an_alias_that_is_no_name_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isInstance("text", Misnamed.class))
                .withMessage("@Alias stands on [size] of [org.typecontracts.SenselessMarkTest$Misnamed] with [],"
                        + " which is no Java identifier; name a method, or leave it out");
    }

    @Protocol
    interface Nameless {
        @Alias({})
        int size();
    }

    @Test
    void an_alias_without_a_name_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(Nameless.class))
                .withMessage("@Alias stands on [size] of [org.typecontracts.SenselessMarkTest$Nameless] without a name;"
                        + " name a method, or remove it");
    }

    @Protocol
    interface NamedTwice {
        @Alias({"length", "count", "length"})
        int size();
    }

    @Test
    void an_alias_that_is_named_twice_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isInstance("text", NamedTwice.class))
                .withMessage("@Alias stands on [size] of [org.typecontracts.SenselessMarkTest$NamedTwice] with"
                        + " [length] twice; name it once");
    }

    @Protocol
    interface NamedAsItself {
        @Property
        @Alias({"length", "size", "count"})
        int size();
    }

    @Test
    void an_alias_that_is_the_own_name_does_nothing() {
        assertThat(Contracts.isInstance("text", NamedAsItself.class)).isTrue();
        assertThat(Contract.of(NamedAsItself.class).fromMap(Map.of("size", 3)).size())
                .isEqualTo(3);
        assertThat(Contracts.check(Object.class, NamedAsItself.class).explain())
                .endsWith("size(): int, also as length, count");
    }

    @Protocol
    interface Named {
        @Alias("length")
        int size();
    }

    @Protocol
    interface NamedAgain extends Named {
        @Override
        @Alias("length")
        int size();
    }

    @Test
    void an_overriding_member_may_repeat_the_aliases_that_it_inherits() {
        assertThat(Contracts.isInstance("text", NamedAgain.class)).isTrue();
    }

    @Protocol
    interface MisnamedMixin {
        @Property
        @Alias("")
        default int size() {
            return 0;
        }
    }

    @Protocol
    interface ImproperMixin {
        @Property
        default void clear() {}
    }

    @ParameterizedTest
    @ValueSource(classes = {MisnamedMixin.class, ImproperMixin.class})
    void the_marks_of_a_mixin_are_looked_at_too(Class<?> contract) {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isInstance("text", contract));
    }

    @Protocol
    interface Improper {
        @Property
        int put(String key, int value);
    }

    @Protocol
    interface Void {
        @Property
        void clear();
    }

    @Test
    void a_property_that_neither_reads_nor_writes_one_thing_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isInstance("text", Improper.class))
                .withMessage("@Property stands on [put] of [org.typecontracts.SenselessMarkTest$Improper],"
                        + " which is none; a property is T x() or void x(T value)");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.check(String.class, Void.class));
    }

    @Protocol
    interface StaticConstructor {
        @Static
        @Constructor
        Object make();
    }

    @Protocol
    interface NamedConstructor {
        @Constructor
        @Alias("of")
        Object make();
    }

    @Protocol
    interface PropertyConstructor {
        @Constructor
        @Property
        Object make();
    }

    @Test
    void a_constructor_that_is_asked_for_as_something_else_too_is_refused() {
        for (Class<?> contract : List.of(StaticConstructor.class, NamedConstructor.class, PropertyConstructor.class)) {
            assertThatExceptionOfType(ContractDeclarationException.class)
                    .isThrownBy(() -> Contract.of(contract).adaptClass(Object.class))
                    .withMessage(
                            "@Constructor stands on [make] of [" + contract.getTypeName() + "] beside another mark,"
                                    + " and a constructor has no other name and is no property; keep @Constructor alone, or"
                                    + " remove it");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Misnamed.class, ImproperMixin.class, StaticConstructor.class})
    void a_contract_with_one_is_refused_before_anything_is_asked_of_it(Class<?> contract) {
        assertThatExceptionOfType(ContractDeclarationException.class).isThrownBy(() -> Contract.of(contract));
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.register(contract, String.class));
    }

    @Protocol
    interface AliasOnStatic {
        @Alias("length")
        static int size() {
            return 0;
        }
    }

    @Protocol
    interface PropertyOnPrivate {
        @Property
        private int size() {
            return 0;
        }
    }

    @Protocol
    interface StaticOnObject {
        @Static
        @Override
        int hashCode();
    }

    @Protocol
    abstract static class ConstructorOnObject {
        @Constructor
        @Override
        public abstract String toString();
    }

    @Test
    void a_mark_on_what_is_no_member_is_refused() {
        Map<Class<?>, String> refused = Map.of(
                AliasOnStatic.class,
                "@Alias stands on [size] of [%s], which is no member of the contract, but static",
                PropertyOnPrivate.class,
                "@Property stands on [size] of [%s], which is no member of the contract, but private",
                StaticOnObject.class,
                "@Static stands on [hashCode] of [%s], which is no member of the contract, but a method of every"
                        + " object",
                ConstructorOnObject.class,
                "@Constructor stands on [toString] of [%s], which is no member of the contract, but a method of"
                        + " every object");
        refused.forEach((contract, message) -> assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(contract))
                .withMessage(message + "; remove it", contract.getName()));
    }

    @VirtualSubclassOf({})
    static final class RegisteredUnderNothing {}

    @NotConforming({})
    static final class ExcludedFromNothing {}

    @Test
    void a_class_that_says_nothing_of_itself_by_an_annotation_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isSubclass(RegisteredUnderNothing.class, Named.class))
                .withMessage(
                        "@VirtualSubclassOf stands wrongly on [%s]: it names no contract; name one, or remove it",
                        RegisteredUnderNothing.class.getName());
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.check(ExcludedFromNothing.class, Named.class))
                .withMessage(
                        "@NotConforming stands wrongly on [%s]: it names no contract; name one, or remove it",
                        ExcludedFromNothing.class.getName());
    }

    @Protocol
    interface OfMisnamed extends Misnamed {}

    interface NominalOfMisnamed extends Misnamed {}

    @Test
    void a_mark_that_a_base_bears_is_refused_when_the_contract_is_made() {
        for (Class<?> contract : List.of(OfMisnamed.class, NominalOfMisnamed.class)) {
            assertThatExceptionOfType(ContractDeclarationException.class)
                    .isThrownBy(() -> Contract.of(contract))
                    .withMessageStartingWith("@Alias stands on [size] of [" + contract.getName() + "]");
        }
    }

    @Protocol
    interface LawOfAnObject {
        @Law("it is itself")
        default boolean itself(LawOfAnObject other) {
            return this == other;
        }
    }

    @Protocol
    interface LawOfNothing {
        @Law("nothing is true")
        static boolean nothing() {
            return true;
        }
    }

    @Protocol
    interface LawOfAnother {
        @Law("a text is a text")
        static boolean text(String text) {
            return !text.isEmpty();
        }
    }

    @Protocol
    interface LawThatCounts {
        @Law("there is one")
        static int count(LawThatCounts subject) {
            return subject.hashCode();
        }
    }

    interface Lawless extends LawThatCounts {}

    @ParameterizedTest
    @ValueSource(
            classes = {LawOfAnObject.class, LawOfNothing.class, LawOfAnother.class, LawThatCounts.class, Lawless.class})
    void a_law_that_cannot_be_asked_of_an_object_of_the_contract_is_refused(Class<?> contract) {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(contract))
                .withMessageMatching("@Law stands on \\[.*]; a law has the shape static boolean \\w+\\(LawO?[Tf]\\w+"
                        + " subject, ..\\), or void and throws AssertionError");
    }

    @Protocol
    interface Unspoken {
        @Law(" ")
        static boolean isItself(Unspoken subject) {
            return subject.equals(subject);
        }
    }

    @Test
    void a_law_without_a_sentence_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(Unspoken.class))
                .withMessage(
                        "@Law stands on [public static boolean %1$s.isItself(%1$s)] without a sentence; say what"
                                + " holds, as in @Law(\"a size is never negative\")",
                        Unspoken.class.getName());
    }

    /** Their marks are read by reflection, and not from class files. */
    @Test
    void the_marks_of_a_plugin_are_looked_at_alike() {
        String head = "import org.typecontracts.*; @Protocol public interface ";
        ClassLoader plugin = new Compiled(Map.of(
                        "Spoken", head + "Spoken { @Law(\"it is\") static boolean is(Spoken s) { return true; } }",
                        "Unspoken", head + "Unspoken { @Law(\"\") static boolean is(Unspoken u) { return true; } }",
                        "Nameless", head + "Nameless { @Alias({}) int size(); }",
                        "Nobody", "import org.typecontracts.*; @NotConforming({}) public class Nobody {}"))
                .loader(getClass().getClassLoader(), "");
        Class<?> spoken = Compiled.load(plugin, "Spoken");
        Class<?> nobody = Compiled.load(plugin, "Nobody");

        assertThat(Contract.of(spoken).type()).isEqualTo(spoken);
        for (String refused : List.of("Unspoken", "Nameless")) {
            assertThatExceptionOfType(ContractDeclarationException.class)
                    .isThrownBy(() -> Contract.of(Compiled.load(plugin, refused)))
                    .withMessageContaining(" without a ");
        }
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isSubclass(nobody, spoken))
                .withMessageStartingWith("@NotConforming stands wrongly on [Nobody]");
    }

    @Protocol
    interface Lawful<T> {
        T value();

        @Law("a value is stable")
        static <T> boolean stable(Lawful<T> subject, T other) {
            return subject.value() != other;
        }

        @Law("a value is there")
        static void there(Lawful<?> subject) {
            assertThat(subject.value()).isNotNull();
        }
    }

    @Test
    void laws_with_further_parameters_or_without_a_result_are_laws() {
        assertThat(Contract.of(Lawful.class).type()).isEqualTo(Lawful.class);
    }
}
