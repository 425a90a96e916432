package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be a contract, and what is refused at once. */
class ContractDeclarationTest {
    @Protocol
    static class MarkedClass {}

    @Protocol
    sealed interface Sealed permits OnlyOne {}

    record OnlyOne() implements Sealed {}

    @Protocol
    @interface MarkedAnnotation {}

    interface WrongHook {
        @SubclassHook
        static boolean hook(Class<?> subject) {
            return true;
        }
    }

    interface TwoHooks {
        @SubclassHook
        static HookResult one(Class<?> subject, Class<?> contract) {
            return HookResult.DEFER;
        }

        @SubclassHook
        static HookResult two(Class<?> subject, Class<?> contract) {
            return HookResult.DEFER;
        }
    }

    interface InstanceHookOfClasses {
        @InstanceHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.DEFER;
        }
    }

    @Protocol
    interface WrongClone {
        int clone();
    }

    @Protocol
    interface WrongFinalizer {
        default Object finalize() {
            return "";
        }
    }

    @Protocol
    interface RightNames<T> {
        T clone() throws Exception;

        void finalize();

        int clone(int times);

        int finalize(int times);
    }

    interface Plain {}

    abstract static class Base {}

    private static void assertRefused(Class<?> type, String message) {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.contract(type))
                .withMessage(message);
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isSubclass(String.class, type));
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.register(type, String.class));
    }

    static class Library<E> {
        abstract class Shelf {
            abstract E first();
        }
    }

    @Test
    void a_concrete_class_cannot_carry_the_protocol_mark() {
        assertRefused(
                MarkedClass.class,
                "@Protocol stands on [org.typecontracts.ContractDeclarationTest$MarkedClass], which is a concrete"
                        + " class; a protocol is an interface or an abstract class: declare one, or remove the mark");
    }

    @Test
    void an_annotation_type_cannot_carry_the_protocol_mark() {
        assertRefused(
                MarkedAnnotation.class,
                "@Protocol stands on [org.typecontracts.ContractDeclarationTest$MarkedAnnotation], which is an"
                        + " annotation type; a protocol is an interface or an abstract class: declare one, or remove the"
                        + " mark");
    }

    @Protocol
    enum MarkedEnum {
        ONE {
            @Override
            int size() {
                return 1;
            }
        };

        abstract int size();
    }

    @Test
    void an_enum_cannot_carry_the_protocol_mark() {
        assertRefused(
                MarkedEnum.class,
                "@Protocol stands on [org.typecontracts.ContractDeclarationTest$MarkedEnum], which is an enum; a"
                        + " protocol is an interface or an abstract class: declare one, or remove the mark");
    }

    @Protocol
    abstract static sealed class SealedClass permits OnlyClass {}

    static final class OnlyClass extends SealedClass {}

    @Test
    void what_is_sealed_cannot_be_a_protocol() {
        assertRefused(
                SealedClass.class,
                "[org.typecontracts.ContractDeclarationTest$SealedClass] cannot be a protocol: it is sealed, so nothing"
                        + " outside its permits clause can become one; remove the seal, or use it as a nominal"
                        + " contract");
        assertRefused(
                Sealed.class,
                "[org.typecontracts.ContractDeclarationTest$Sealed] cannot be a protocol: it is sealed, so nothing"
                        + " outside its permits clause can become one; remove the seal, or use it as a nominal"
                        + " contract");
    }

    @Test
    void a_concrete_or_final_class_is_no_contract() {
        assertRefused(
                String.class,
                "[java.lang.String] is not a contract: it is a final class; a contract is an interface or an abstract"
                        + " class");
        assertRefused(
                Object.class,
                "[java.lang.Object] is not a contract: it is a concrete class; a contract is an interface or an"
                        + " abstract class");
    }

    @Test
    void primitives_and_arrays_are_no_contracts() {
        assertRefused(
                int.class,
                "[int] is not a contract: it is a primitive type; a contract is an interface or an abstract class");
        assertRefused(
                String[].class,
                "[java.lang.String[]] is not a contract: it is an array; a contract is an interface or an abstract"
                        + " class");
    }

    @Test
    void a_hook_must_have_its_shape() {
        assertRefused(
                WrongHook.class,
                "@SubclassHook stands on [public static boolean"
                        + " org.typecontracts.ContractDeclarationTest$WrongHook.hook(java.lang.Class<?>)]; a hook has"
                        + " the shape static HookResult hook(Class<?> subject, Class<?> contract)");
        assertRefused(
                InstanceHookOfClasses.class,
                "@InstanceHook stands on [public static org.typecontracts.HookResult"
                        + " org.typecontracts.ContractDeclarationTest$InstanceHookOfClasses.hook(java.lang.Class<?>,"
                        + "java.lang.Class<?>)]; a hook has the shape static HookResult hook(Object subject, Class<?>"
                        + " contract)");
    }

    @Test
    void a_contract_has_one_hook_of_a_kind() {
        assertRefused(
                TwoHooks.class,
                "[org.typecontracts.ContractDeclarationTest$TwoHooks] declares 2 @SubclassHook methods; keep one");
    }

    @Test
    void a_token_must_not_leave_variables_open() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(this::<String>open)
                .withMessage("[java.util.List<E>] leaves E open, so it cannot be answered; write a type in its place,"
                        + " or ask about the class without type arguments");
    }

    @Test
    void a_token_must_not_leave_variables_open_anywhere_inside() {
        List<TypeToken<?>> open = open("");

        assertThat(open)
                .isNotEmpty()
                .allSatisfy(token -> assertThatExceptionOfType(ContractDeclarationException.class)
                        .isThrownBy(() -> Contract.of(token))
                        .withMessageContaining(" leaves E open, "));
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(open.get(0), MethodHandles.lookup()))
                .withMessageContaining(" leaves E open, ");
    }

    private <E> List<TypeToken<?>> open(E any) {
        return List.of(
                new TypeToken<List<List<E>>>() {},
                new TypeToken<List<E[]>>() {},
                new TypeToken<List<? extends E>>() {},
                new TypeToken<List<? super List<E>>>() {},
                new TypeToken<Library<E>.Shelf>() {});
    }

    @Test
    void a_token_names_a_class_or_one_with_arguments() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.of(new TypeToken<List<String>[]>() {}))
                .withMessage("[java.util.List<java.lang.String>[]] is not a contract; name an interface or an abstract"
                        + " class");
    }

    private <E> Contract<List<E>> open() {
        return Contract.of(new TypeToken<List<E>>() {});
    }

    @Test
    void only_an_interface_that_is_no_annotation_type_can_be_taken_structurally() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.structural(Base.class))
                .withMessageContaining("cannot be taken as a protocol: it is not an interface");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.structural(Sealed.class))
                .withMessageContaining("it is sealed");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contract.structural(Override.class))
                .withMessage("[java.lang.Override] cannot be taken as a protocol: it is an annotation type; use it as a"
                        + " nominal contract");
        assertThat(Contract.structural(Plain.class).kind()).isEqualTo(Contract.Kind.PROTOCOL);
    }

    @Test
    void a_member_that_no_class_can_implement_is_refused() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isSubclass(int[].class, WrongClone.class))
                .withMessage("[org.typecontracts.ContractDeclarationTest$WrongClone] cannot be a contract: no class can"
                        + " implement [clone], since its result is not that of Object.clone(); give it another name or"
                        + " result");
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> Contracts.isSubclass(int[].class, WrongFinalizer.class))
                .withMessageContaining("since its result is not that of Object.finalize()");
        assertThat(Contract.of(RightNames.class).members()).hasSize(4);
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ConformanceException(null))
                .withMessage("conformance is null; pass the check that was refused");
        assertThatNullPointerException()
                .isThrownBy(() -> Contracts.contract(null))
                .withMessage("contract is null; name an interface");
        assertThatNullPointerException()
                .isThrownBy(() -> Contract.of(Plain.class, null))
                .withMessage("lookup is null; pass MethodHandles.lookup(), or leave it out");
        assertThatNullPointerException()
                .isThrownBy(() -> Contract.of(new TypeToken<List<String>>() {}, null))
                .withMessage("lookup is null; pass MethodHandles.lookup(), or leave it out");
        assertThatNullPointerException()
                .isThrownBy(() -> Contract.of((TypeToken<?>) null, MethodHandles.lookup()))
                .withMessage("token is null; write new TypeToken<...>() {}");
        assertThatNullPointerException()
                .isThrownBy(() -> Contract.callable((TypeToken<?>) null))
                .withMessage("token is null; write new TypeToken<...>() {}");
        assertThatNullPointerException()
                .isThrownBy(() -> Contracts.isSubclass(null, Plain.class))
                .withMessage("subject is null; name a class");
        assertThatNullPointerException()
                .isThrownBy(() -> Contracts.adapt(null, Plain.class))
                .withMessage("object is null; null is an instance of no contract");
    }

    @Test
    void a_primitive_subject_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.isSubclass(int.class, Plain.class))
                .withMessage("[int] is a primitive type and conforms to nothing; name its box");
    }

    @Test
    void interfaces_and_abstract_classes_are_contracts() {
        assertThat(Contracts.contract(Plain.class).kind()).isEqualTo(Contract.Kind.NOMINAL);
        assertThat(Contracts.contract(Base.class).kind()).isEqualTo(Contract.Kind.NOMINAL);
    }
}
