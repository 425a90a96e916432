package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

class CombinedContractTest {
    @Protocol
    public interface Sized {
        int length();
    }

    @Protocol
    public interface Readable {
        char charAt(int index);

        default char first() {
            return charAt(0);
        }
    }

    public interface Named {
        String name();

        int length();
    }

    public interface NamedByLength extends Named {
        @Override
        default String name() {
            return length() + " long";
        }
    }

    public static class Rope {
        public int length() {
            return 3;
        }
    }

    public static class Text implements Sized, Readable {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public char charAt(int index) {
            return 't';
        }
    }

    @Protocol
    interface Shy {
        int length();
    }

    public static class Runner extends Rope implements Runnable {
        @Override
        public void run() {}
    }

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Sized> sized = registry.contract(Sized.class);
    private final Contract<Readable> readable = registry.contract(Readable.class);
    private final Contract<Named> named = registry.contract(Named.class);

    @Test
    void all_of_asks_for_every_member() {
        Contract<Sized> both = Contract.allOf(sized, readable);

        assertThat(both.isInstance("text")).isTrue();
        assertThat(both.isInstance(new Rope())).isFalse();
        assertThat(both.isInstance(null)).isFalse();
        assertThat(both.isSubclass(StringBuilder.class)).isTrue();
        assertThat(both.members()).extracting(Member::name).containsExactly("length", "charAt");
        assertThat(both.kind()).isEqualTo(Contract.Kind.PROTOCOL);
        assertThat(both.types()).containsExactly(Sized.class, Readable.class);
        assertThat(both.check(String.class).route()).isEqualTo(Route.STRUCTURAL);
        assertThat(both.check(Rope.class).route()).isEqualTo(Route.NONE);
        assertThat(both.check(Rope.class).violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.MISSING);
        assertThat(both).hasToString(Sized.class.getTypeName() + " & " + Readable.class.getTypeName());
    }

    @Test
    void all_of_adapts_to_an_object_that_implements_all() {
        Sized adapted = Contract.allOf(sized, readable).adapt("text");

        assertThat(adapted.length()).isEqualTo(4);
        assertThat(adapted).isInstanceOf(Readable.class).hasToString("text");
        assertThat(((Readable) adapted).first()).isEqualTo('t');
        assertThat(Contracts.unwrap(adapted)).isEqualTo("text");
    }

    @Test
    void all_of_gives_an_object_that_implements_all_as_it_is() {
        Text text = new Text();

        assertThat(Contract.allOf(sized, readable).adapt(text)).isSameAs(text);
    }

    @Test
    void all_of_adapts_the_target_of_an_adapter() {
        Readable adapter = readable.adapt("text");

        Sized both = Contract.allOf(sized, readable).adapt(adapter);

        assertThat(both.length()).isEqualTo(4);
        assertThat(Contracts.unwrap(both)).isEqualTo("text");
    }

    @Test
    void all_of_forwards_a_method_that_several_contracts_declare_once_and_says_what_is_missing() {
        registry.register(Named.class, Rope.class);

        Named adapted = Contract.allOf(named, sized).adapt(new Rope());

        assertThat(adapted.length()).isEqualTo(3);
        assertThat(((Sized) adapted).length()).isEqualTo(3);
        assertThatExceptionOfType(MissingMemberException.class).isThrownBy(adapted::name);
    }

    @Test
    void all_of_uses_what_an_extension_makes() {
        registry.extend(Readable.class, Rope.class, rope -> index -> (char) ('a' + index));

        Sized adapted = Contract.allOf(sized, readable).adapt(new Rope());

        assertThat(adapted.length()).isEqualTo(3);
        assertThat(((Readable) adapted).first()).isEqualTo('a');
        assertThat(((Readable) adapted).charAt(2)).isEqualTo('c');
    }

    @Protocol
    public interface Cursor {
        int next();
    }

    @Test
    void all_of_asks_an_extension_once_for_each_object() {
        registry.extend(Cursor.class, Rope.class, rope -> {
            int[] last = {0};
            return () -> ++last[0];
        });

        Sized adapted = Contract.allOf(sized, registry.contract(Cursor.class)).adapt(new Rope());

        assertThat(((Cursor) adapted).next()).isEqualTo(1);
        assertThat(((Cursor) adapted).next()).isEqualTo(2);
        assertThat(adapted.length()).isEqualTo(3);
    }

    @Test
    void what_all_of_made_with_an_extension_is_seen_as_its_target() {
        Rope rope = new Rope();
        registry.extend(Cursor.class, Rope.class, any -> () -> 7);
        registry.register(Named.class, Rope.class);

        Sized adapted = Contract.allOf(sized, registry.contract(Cursor.class)).adapt(rope);

        assertThat(Contracts.unwrap(adapted)).isSameAs(rope);
        assertThat(adapted).isEqualTo(sized.adapt(rope)).hasToString(rope.toString());
        assertThat(named.isInstance(adapted)).isTrue();
        assertThat(named.isSubclass(adapted.getClass())).isTrue();
        assertThat(Contracts.unwrap(named.adapt(adapted))).isSameAs(rope);
    }

    @Test
    void all_of_mixes_in_what_a_sub_contract_has_under_which_the_class_was_registered() {
        registry.register(NamedByLength.class, Rope.class);

        Named rope = Contract.allOf(named, sized).adapt(new Rope());

        assertThat(rope.name()).isEqualTo("3 long");
        assertThat(((Sized) rope).length()).isEqualTo(3);
    }

    @Test
    void all_of_follows_registrations() {
        Contract<Sized> both = Contract.allOf(sized, named);
        assertThat(both.isSubclass(Rope.class)).isFalse();
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> both.adapt(new Rope()));

        registry.register(Named.class, Rope.class);
        assertThat(both.adapt(new Rope()).length()).isEqualTo(3);

        registry.extend(Sized.class, Rope.class, rope -> () -> 7);
        assertThat(both.adapt(new Rope()).length()).isEqualTo(7);
    }

    @Test
    void all_of_explains_each_part() {
        assertThat(Contract.allOf(sized, named).check(Rope.class).explain())
                .startsWith("[not-registered] Rope does not conform to " + Sized.class.getTypeName() + " & "
                        + Named.class.getTypeName() + "\n  [conforms] Rope conforms to")
                .contains("\n  [not-registered] Rope does not conform to nominal contract");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.allOf(sized, readable).adapt(new Rope()))
                .withMessageStartingWith("[missing-member] Rope does not conform to")
                .withMessageContaining("charAt");
    }

    @Test
    void any_of_asks_for_one_contract() {
        Contract<Object> either = Contract.anyOf(named, sized);

        assertThat(either.isInstance("text")).isTrue();
        assertThat(either.isInstance(1)).isFalse();
        assertThat(either.isSubclass(Rope.class)).isTrue();
        assertThat(either.isSubclass(Integer.class)).isFalse();
        assertThat(either.type()).isEqualTo(Object.class);
        assertThat(either).hasToString(Named.class.getTypeName() + " | " + Sized.class.getTypeName());
        assertThat(either.check(Rope.class).route()).isEqualTo(Route.STRUCTURAL);
        assertThat(either.check(Rope.class).explain()).startsWith("[conforms] Rope conforms to ");
        assertThat(either.check(Integer.class).explain())
                .startsWith("[not-registered] Integer does not conform to ")
                .contains("[missing-member] Integer does not conform to protocol");
        assertThat(either.members()).extracting(Member::name).containsExactly("length");
    }

    @Test
    void any_of_only_answers_checks() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Contract.anyOf(sized, named).adapt("text"))
                .withMessageEndingWith("adapt to one of its contracts");
    }

    @Test
    void but_excepts_what_conforms_to_another_contract_or_is_of_a_class() {
        Contract<Sized> unreadable = sized.but(readable);
        Contract<Sized> noString = sized.but(String.class);

        assertThat(unreadable.isInstance(new Rope())).isTrue();
        assertThat(unreadable.isInstance("text")).isFalse();
        assertThat(unreadable.adapt(new Rope()).length()).isEqualTo(3);
        assertThat(noString.isSubclass(StringBuilder.class)).isTrue();
        assertThat(noString.isInstance(new Rope())).isTrue();
        assertThat(noString.isInstance("text")).isFalse();
        assertThat(noString.isInstance(sized.adapt("text"))).isFalse();
        assertThat(noString.tryAdapt("text")).isEmpty();
        assertThat(noString.check(String.class).violations().get(0).kind()).isEqualTo(Violation.Kind.EXCLUDED);
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> noString.adapt("text"))
                .withMessageStartingWith("[excluded] String does not conform to " + Sized.class.getTypeName()
                        + " but not java.lang.String\n  excluded String is java.lang.String, which is excepted");
    }

    @Test
    void but_is_of_the_type_and_the_members_of_what_it_narrows() {
        Contract<Sized> unnamed = sized.but(named);

        assertThat(unnamed.type()).isEqualTo(Sized.class);
        assertThat(unnamed.types()).containsExactly(Sized.class);
        assertThat(unnamed.members()).isEqualTo(sized.members());
    }

    @Test
    void but_excepts_what_conforms_to_an_interface_that_it_is_given_as_a_class() {
        Contract<Sized> noText = sized.but(CharSequence.class);

        assertThat(noText.isSubclass(Rope.class)).isTrue();
        assertThat(noText.isSubclass(StringBuilder.class)).isFalse();
        assertThat(noText.isInstance("text")).isFalse();
        assertThat(noText.check(String.class).violations().get(0).message())
                .isEqualTo("String is java.lang.CharSequence, which is excepted");
        assertThat(noText).hasToString(Sized.class.getTypeName() + " but not java.lang.CharSequence");
    }

    @Test
    void but_follows_what_is_registered_under_the_contract_that_it_excepts() {
        Contract<Sized> unnamed = Contract.allOf(sized.but(named), registry.contract(Runnable.class));
        assertThat(unnamed.adapt(new Runner()).length()).isEqualTo(3);

        registry.register(Named.class, Runner.class);

        assertThat(unnamed.isSubclass(Runner.class)).isFalse();
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> unnamed.adapt(new Runner()));
    }

    public interface Closed {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.VIOLATES;
        }
    }

    @Test
    void but_does_not_turn_what_a_hook_refuses_into_what_conforms() {
        Conformance<Closed> found = Contract.of(Closed.class).but(String.class).check(Rope.class);

        assertThat(found.conforms()).isFalse();
        assertThat(found.explain()).startsWith("[refused-by-hook] Rope does not conform to ");
    }

    @Test
    void what_an_extension_declines_is_not_adapted_to_a_combination_either() {
        registry.extend(Named.class, Rope.class, rope -> null);

        assertThat(Contract.allOf(sized, named).tryAdapt(new Rope())).isEmpty();
        assertThat(named.but(String.class).tryAdapt(new Rope())).isEmpty();
    }

    @Test
    void a_refusal_from_within_an_extension_is_none_of_the_combination() {
        registry.extend(Named.class, Rope.class, rope -> {
            registry.adapt(rope, Cursor.class);
            return null;
        });

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Contract.allOf(sized, named).tryAdapt(new Rope()))
                .withMessageStartingWith("[missing-member] Rope does not conform to protocol Cursor");
    }

    @Test
    void what_one_part_of_several_declares_nominally_makes_the_whole_nominal() {
        assertThat(Contract.allOf(sized, named).kind()).isEqualTo(Contract.Kind.NOMINAL);
        assertThat(Contract.anyOf(sized, named).kind()).isEqualTo(Contract.Kind.NOMINAL);
        assertThat(Contract.anyOf(sized, readable).kind()).isEqualTo(Contract.Kind.PROTOCOL);
    }

    @Test
    void what_was_found_for_a_member_of_several_parts_is_told_once() {
        registry.register(Named.class, Rope.class);

        Conformance<Sized> found = Contract.allOf(sized, named).check(Rope.class);

        assertThat(found.members())
                .extracting(member -> member.member().signature())
                .containsExactly("length(): int", "name(): String");
        assertThat(found.members().get(0)).isInstanceOf(Binding.class);
        assertThat(found.members().get(1)).isInstanceOf(Violation.class);
        assertThat(Contract.anyOf(named, sized).check(Integer.class).members()).hasSize(2);
    }

    @Test
    void combinations_combine() {
        Contract<Sized> nested = Contract.allOf(sized.but(named), Contract.anyOf(readable, named));

        assertThat(nested.isInstance("text")).isTrue();
        assertThat(nested.isInstance(new Rope())).isFalse();
        assertThat(Contract.allOf(sized.but(named), readable).adapt("text").length())
                .isEqualTo(4);
    }

    @Test
    void nothing_is_said_under_a_combination() {
        Contract<Sized> both = Contract.allOf(sized, readable);

        assertThat(Stream.<ThrowingCallable>of(
                        () -> both.register(Rope.class),
                        () -> both.registerVerified(Rope.class),
                        () -> both.unregister(Rope.class),
                        () -> both.extend(Rope.class, rope -> null),
                        () -> both.unextend(Rope.class),
                        () -> both.exclude(Rope.class),
                        () -> both.include(Rope.class)))
                .allSatisfy(call -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(call)
                        .withMessageContaining("register under each of them"));
    }

    @Test
    void combinations_are_made_of_contracts_and_of_classes_but_not_of_null() {
        assertThat(Contract.allOf(Sized.class, Readable.class).isInstance("text"))
                .isTrue();
        assertThat(Contract.anyOf(Sized.class, Readable.class).isInstance(List.of()))
                .isFalse();
        assertThatNullPointerException().isThrownBy(() -> Contract.allOf(sized, (Contract<?>) null));
        assertThatNullPointerException().isThrownBy(() -> sized.but((Contract<?>) null));
        assertThatNullPointerException()
                .isThrownBy(() -> Contract.allOf(Sized.class, (Class<?>[]) null))
                .withMessage("contracts is null; name contracts");
        assertThatNullPointerException()
                .isThrownBy(() -> sized.but(String.class).check(null))
                .withMessage("subject is null; name a class");
    }

    @Test
    void a_contract_that_only_its_package_sees_is_combined_with_one_of_the_jdk() {
        Contract<Runnable> both = Contract.allOf(registry.contract(Runnable.class), registry.contract(Shy.class));

        assertThat(both.adapt(new Runner()))
                .isInstanceOfSatisfying(
                        Shy.class, shy -> assertThat(shy.length()).isEqualTo(3));
    }
}
