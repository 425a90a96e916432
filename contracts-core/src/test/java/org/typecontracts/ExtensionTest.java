package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

class ExtensionTest {
    public interface Named {
        String name();
    }

    public interface FullyNamed extends Named {
        String surname();
    }

    public interface Left {}

    public interface Right {}

    public interface Lefter extends Left {}

    public static class Base {}

    public static class Derived extends Base implements Left {}

    public static class Both implements Left, Right {}

    public static class Leftest implements Right, Lefter {}

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void an_extension_adapts_objects_of_its_type_and_of_subtypes() {
        registry.extend(Named.class, Base.class, base -> () -> "base");

        assertThat(registry.adapt(new Derived(), Named.class).name()).isEqualTo("base");
        assertThat(registry.isInstance(new Derived(), Named.class)).isTrue();
        assertThat(registry.check(Derived.class, Named.class).route()).isEqualTo(Route.EXTENDED);
        assertThat(registry.isSubclass(Left.class, Named.class)).isFalse();
    }

    @Test
    void the_class_itself_goes_before_superclasses_and_these_before_interfaces_and_object_comes_last() {
        registry.extend(Named.class, Object.class, object -> () -> "object");
        assertThat(nameOf(new Derived())).isEqualTo("object");
        registry.extend(Named.class, Left.class, left -> () -> "left");
        assertThat(nameOf(new Derived())).isEqualTo("left");
        registry.extend(Named.class, Base.class, base -> () -> "base");
        assertThat(nameOf(new Derived())).isEqualTo("base");
        registry.extend(Named.class, Derived.class, derived -> () -> "derived");
        assertThat(nameOf(new Derived())).isEqualTo("derived");
    }

    @Test
    void a_subinterface_goes_before_its_base_and_settles_nothing_between_strangers() {
        registry.extend(Named.class, Left.class, left -> () -> "left");
        registry.extend(Named.class, Lefter.class, lefter -> () -> "lefter");
        assertThat(nameOf(new Leftest())).isEqualTo("lefter");

        registry.extend(Named.class, Right.class, right -> () -> "right");
        assertThatIllegalStateException().isThrownBy(() -> nameOf(new Leftest()));
    }

    @Test
    void two_unrelated_interfaces_are_an_error_when_it_comes_to_adapting_that_names_both() {
        registry.extend(Named.class, Left.class, left -> () -> "left");
        registry.extend(Named.class, Right.class, right -> () -> "right");

        assertThat(registry.isInstance(new Both(), Named.class)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> nameOf(new Both()))
                .withMessage(
                        "[%1$s$Both] is extended to [%1$s$Named] both as [%1$s$Left] and as [%1$s$Right], and"
                                + " neither is nearer; extend [Named] for [Both] itself",
                        ExtensionTest.class.getName());
        registry.extend(Named.class, Both.class, both -> () -> "both");
        assertThat(nameOf(new Both())).isEqualTo("both");
    }

    @Test
    void null_means_not_this_one() {
        registry.extend(Named.class, Object.class, object -> () -> "object");
        registry.extend(Named.class, String.class, text -> text.isEmpty() ? null : () -> text);

        assertThat(nameOf("text")).isEqualTo("text");
        assertThat(nameOf("")).isEqualTo("object");
    }

    @Test
    void an_object_that_all_extensions_decline_does_not_conform() {
        registry.extend(Named.class, String.class, text -> null);

        assertThat(registry.tryAdapt("", Named.class)).isEmpty();
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> nameOf(""));
    }

    @Test
    void a_refusal_says_which_extensions_declined_the_object_and_how_one_could_take_it() {
        registry.extend(Named.class, "short", Derived.class, derived -> null);
        registry.extend(Named.class, Derived.class, derived -> null);
        registry.extend(Named.class, "long", Derived.class, derived -> null);
        registry.extend(Right.class, Base.class, base -> null);
        registry.register(FullyNamed.class, Right.class);

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> nameOf(new Derived()))
                .withMessage("""
                        [declined-by-extension] Derived does not conform to nominal contract Named
                          declined this object, although [%1$s$Derived] is extended to [%1$s$Named] by [short], \
                        one without a name, [long]
                                   and although [%1$s$Derived] extends [%1$s$Base], [%1$s$Base] is extended to \
                        [%1$s$Right], [%1$s$Right] is registered under [%1$s$FullyNamed], [%1$s$FullyNamed] extends \
                        [%1$s$Named]
                          help     an extension declines what its function returns null for; return an adapter, or add \
                        an extension under another name
                          nominal  Derived neither implements Named nor is registered under it; implement it, register \
                        Derived, or mark the contract @Protocol if its members say all
                          missing  name(): String""", ExtensionTest.class.getName());
    }

    @Test
    void what_has_no_extension_is_not_said_to_be_declined() {
        registry.extend(Named.class, String.class, text -> null);

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> nameOf(1))
                .withMessageStartingWith("[not-registered] Integer does not conform to nominal contract Named")
                .withMessageNotContaining("declined");
    }

    @Test
    void an_extension_to_a_sub_contract_serves_its_base() {
        registry.extend(FullyNamed.class, String.class, Full::new);

        assertThat(nameOf("Ann")).isEqualTo("Ann");
        assertThat(registry.adapt("Ann", FullyNamed.class).surname()).isEqualTo("?");
        registry.extend(Named.class, String.class, text -> () -> "nearer");
        assertThat(nameOf("Ann")).isEqualTo("nearer");
    }

    private record Full(String name) implements FullyNamed {
        @Override
        public String surname() {
            return "?";
        }
    }

    @Test
    void an_extension_to_a_base_does_not_serve_a_sub_contract() {
        registry.extend(Named.class, String.class, text -> () -> text);

        assertThat(registry.isInstance("Ann", FullyNamed.class)).isFalse();
    }

    @Test
    void extending_a_type_again_replaces_the_adapter() {
        registry.extend(Named.class, String.class, text -> () -> "old");
        assertThat(nameOf("")).isEqualTo("old");
        registry.extend(Named.class, String.class, text -> () -> "new");
        assertThat(nameOf("")).isEqualTo("new");
    }

    @Test
    void named_extensions_of_one_type_are_asked_in_order_and_replaced_by_name() {
        registry.extend(Named.class, "short", String.class, text -> text.length() < 3 ? () -> "short" : null);
        registry.extend(Named.class, "long", String.class, text -> () -> "long");

        assertThat(nameOf("ab")).isEqualTo("short");
        assertThat(nameOf("abc")).isEqualTo("long");
        registry.extend(Named.class, "short", String.class, text -> () -> "any");
        assertThat(nameOf("abc")).isEqualTo("any");
    }

    @Test
    void a_childs_extension_goes_before_its_parents_for_the_same_type() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        registry.extend(Named.class, String.class, text -> () -> "parent");
        child.extend(Named.class, String.class, text -> text.isEmpty() ? null : () -> "child");

        assertThat(child.adapt("text", Named.class).name()).isEqualTo("child");
        assertThat(child.adapt("", Named.class).name()).isEqualTo("parent");
        assertThat(nameOf("text")).isEqualTo("parent");
    }

    @Test
    void extensions_take_part_in_ways_through_registrations() {
        registry.extend(Left.class, String.class, text -> new Derived());
        registry.register(Named.class, Left.class);

        assertThat(registry.check(String.class, Named.class).route()).isEqualTo(Route.EXTENDED);
        assertThatExceptionOfType(MissingMemberException.class).isThrownBy(() -> nameOf("text"));
    }

    @Test
    void an_extension_may_start_from_a_contract_that_the_class_is_registered_under() {
        registry.register(Left.class, String.class);
        registry.extend(Named.class, Left.class, left -> () -> "left " + left);

        assertThat(nameOf("text")).isEqualTo("left text");
    }

    public interface First extends FullyNamed {}

    public interface Second extends Named {}

    public interface Third extends Named {}

    public interface Fourth extends FullyNamed {}

    public interface Fifth extends Named {}

    @Test
    void sub_contracts_are_asked_in_the_order_in_which_the_type_was_extended_to_them() {
        List<Class<? extends Named>> order =
                List.of(Third.class, First.class, Fifth.class, Named.class, Second.class, Fourth.class);
        List<Class<?>> asked = new ArrayList<>();
        for (Class<? extends Named> contract : order) {
            registry.extend(contract, Base.class, base -> {
                asked.add(contract);
                return null;
            });
        }

        assertThat(registry.tryAdapt(new Base(), Named.class)).isEmpty();

        assertThat(asked)
                .containsExactly(Named.class, Third.class, First.class, Fifth.class, Second.class, Fourth.class);
    }

    @Test
    void an_extension_that_is_replaced_keeps_its_place_among_those_to_other_sub_contracts() {
        registry.extend(Third.class, Base.class, base -> () -> "third");
        registry.extend(Second.class, Base.class, base -> () -> "second");
        registry.extend(Third.class, Base.class, base -> () -> "replaced");

        assertThat(nameOf(new Base())).isEqualTo("replaced");
    }

    @Test
    void a_way_on_which_an_extension_declines_leaves_the_others_open() {
        registry.extend(Left.class, Base.class, base -> null);
        registry.extend(Right.class, Base.class, base -> new Both());
        registry.register(Second.class, Left.class);
        registry.register(Second.class, Right.class);

        assertThat(Contracts.unwrap(registry.adapt(new Base(), Second.class))).isInstanceOf(Both.class);
    }

    @Test
    void a_direct_extension_that_declines_leaves_the_ways_through_registrations_open() {
        registry.extend(Second.class, Base.class, base -> null);
        registry.extend(Right.class, Base.class, base -> new Both());
        registry.register(Second.class, Right.class);

        assertThat(Contracts.unwrap(registry.adapt(new Base(), Second.class))).isInstanceOf(Both.class);
    }

    @Test
    void what_every_extension_declines_is_adapted_as_registered() {
        registry.register(Named.class, Calling.class);
        registry.extend(Named.class, Calling.class, calling -> null);

        assertThat(nameOf(new Calling())).isEqualTo("calling");
    }

    public static class Calling extends Base {
        public String name() {
            return "calling";
        }
    }

    @Test
    void a_registration_counts_for_more_than_an_extension_that_is_nearer() {
        registry.extend(Named.class, Calling.class, calling -> () -> "extended");
        assertThat(registry.check(Calling.class, Named.class).route()).isEqualTo(Route.EXTENDED);
        registry.register(Named.class, Base.class);

        assertThat(registry.check(Calling.class, Named.class).route()).isEqualTo(Route.REGISTERED);
        assertThat(registry.check(Calling.class, Named.class).way())
                .isEqualTo(
                        "by registration: [%1$s$Calling] extends [%1$s$Base], [%1$s$Base] is registered under"
                                + " [%1$s$Named]",
                        ExtensionTest.class.getName());
    }

    private String nameOf(Object object) {
        return registry.adapt(object, Named.class).name();
    }

    @Test
    void an_extension_is_taken_back_by_its_name_and_one_without_a_name_by_its_type() {
        Contract<Named> named = registry.contract(Named.class);
        registry.extend(Named.class, Base.class, base -> () -> "plain");
        registry.extend(Named.class, "first", Base.class, base -> () -> "first");
        registry.extend(Named.class, "second", Base.class, base -> () -> "second");

        assertThat(named.unextend(Base.class)).isTrue();
        assertThat(nameOf(new Base())).isEqualTo("first");
        assertThat(registry.unextend(Named.class, "first", Base.class)).isTrue();
        assertThat(nameOf(new Base())).isEqualTo("second");
        assertThat(registry.unextend(Named.class, "first", Base.class)).isFalse();
        assertThat(registry.unextend(Named.class, "second", Derived.class)).isFalse();
        assertThat(registry.unextend(Named.class, "second", Base.class)).isTrue();
        assertThat(named.isSubclass(Base.class)).isFalse();
        assertThat(registry.extensions(Named.class)).isEmpty();
    }

    @Test
    void what_a_child_takes_back_stays_with_the_parent() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        registry.extend(Named.class, "first", Base.class, base -> () -> "first");
        registry.extend(Named.class, "second", Base.class, base -> () -> "second");

        assertThat(child.unextend(Named.class, "first", Base.class)).isTrue();
        assertThat(child.unextend(Named.class, "first", Base.class)).isFalse();
        assertThat(child.adapt(new Base(), Named.class).name()).isEqualTo("second");
        assertThat(nameOf(new Base())).isEqualTo("first");

        assertThat(child.unextend(Named.class, "second", Base.class)).isTrue();
        assertThat(child.isSubclass(Base.class, Named.class)).isFalse();
        assertThat(child.extensions(Named.class)).isEmpty();
        child.extend(Named.class, "second", Base.class, base -> () -> "child's");
        assertThat(child.adapt(new Base(), Named.class).name()).isEqualTo("child's");
    }

    @Test
    void a_name_that_a_child_gave_up_is_free_for_its_parent() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        child.extend(Named.class, "first", Base.class, base -> () -> "child's");
        child.unextend(Named.class, "first", Base.class);

        registry.extend(Named.class, "first", Base.class, base -> () -> "parent's");

        assertThat(child.adapt(new Base(), Named.class).name()).isEqualTo("parent's");
    }

    @Test
    void a_scope_puts_back_an_extension_that_was_taken_back() {
        registry.extend(Named.class, "first", Base.class, base -> () -> "first");
        ContractRegistry.Scope scope = registry.openScope();
        registry.unextend(Named.class, "first", Base.class);
        assertThat(registry.isSubclass(Base.class, Named.class)).isFalse();
        scope.close();

        assertThat(nameOf(new Base())).isEqualTo("first");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // Raw, so that a wrong function gets through.
    void a_function_that_returns_something_else_is_named_by_what_it_was_to_turn_into_what() {
        registry.extend((Class) Named.class, Base.class, base -> "text");

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> registry.adapt(new Base(), Named.class))
                .withMessage("The extension of [" + Base.class.getName() + "] to [" + Named.class.getName()
                        + "] returned a [java.lang.String], which is no Named; return an instance of the contract, or"
                        + " null to decline");
    }

    public interface Choosy {
        String name();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return subject == Base.class ? HookResult.VIOLATES : HookResult.DEFER;
        }
    }

    @Test
    void an_extension_that_starts_from_a_contract_which_refuses_the_object_declines_it() {
        registry.register(Choosy.class, Base.class);
        registry.extend(Named.class, Choosy.class, choosy -> () -> "choosy");

        assertThat(nameOf(new Derived())).isEqualTo("choosy");
        assertThat(registry.tryAdapt(new Base(), Named.class)).isEmpty();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> nameOf(new Base()))
                .withMessageContaining("Base does not conform to nominal contract Named");
    }

    @Test
    void what_a_hook_refuses_no_extension_adapts() {
        registry.extend(Choosy.class, Base.class, base -> () -> "base");

        assertThat(registry.isInstance(new Base(), Choosy.class)).isFalse();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> registry.adapt(new Base(), Choosy.class))
                .withMessageStartingWith("[refused-by-hook]");
        assertThat(registry.adapt(new Derived(), Choosy.class).name()).isEqualTo("base");
    }
}
