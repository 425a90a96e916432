package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.Conformance.Route;

class ExclusionTest {
    @Protocol
    public interface Sized {
        int length();
    }

    @NotConforming(Sized.class)
    public static class Rope {
        public int length() {
            return 10;
        }
    }

    public static class ShortRope extends Rope {}

    public static class Implementing extends Rope implements Sized {}

    public interface Measured {
        int length();
    }

    public static class Base implements Measured {
        @Override
        public int length() {
            return 1;
        }
    }

    public static class Derived extends Base {}

    @NotConforming({Sized.class, int.class})
    public static class OfPrimitive {}

    @NotConforming(String[].class)
    public static class OfArray {}

    @NotConforming(Rope.class)
    public static class OfClass {}

    public static class Inheriting extends OfClass {}

    private final ContractRegistry registry = ContractRegistry.create();
    private final Contract<Sized> sized = registry.contract(Sized.class);

    @Test
    void an_excluded_class_and_its_subclasses_do_not_match() {
        assertThat(sized.isSubclass(Derived.class)).isTrue();

        registry.exclude(Sized.class, Base.class);

        assertThat(sized.isSubclass(Derived.class)).isFalse();
        assertThat(sized.check(Derived.class).violations().get(0).kind()).isEqualTo(Violation.Kind.EXCLUDED);
    }

    @Test
    void a_class_may_exclude_itself_by_annotation() {
        assertThat(sized.isSubclass(Rope.class)).isFalse();
        assertThat(sized.isSubclass(ShortRope.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {OfPrimitive.class, OfArray.class, OfClass.class, Inheriting.class})
    void an_annotation_that_names_no_contract_is_an_error_of_the_class(Class<?> subject) {
        for (Class<?> contract : List.of(Sized.class, Measured.class)) {
            assertThatExceptionOfType(ContractDeclarationException.class)
                    .isThrownBy(() -> registry.isSubclass(subject, contract));
        }
    }

    @Test
    void such_an_error_says_where_the_annotation_stands_and_why_it_is_wrong() {
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> sized.isSubclass(Inheriting.class))
                .withMessage("@NotConforming stands wrongly on [" + OfClass.class.getTypeName() + "]: ["
                        + Rope.class.getTypeName() + "] is not a contract: it is a concrete class; a contract is an"
                        + " interface or an abstract class");
    }

    @Test
    void an_exclusion_of_an_interface_holds_for_its_implementers() {
        registry.exclude(Sized.class, Measured.class);

        assertThat(sized.isSubclass(Derived.class)).isFalse();
    }

    @Test
    void the_nearest_word_counts() {
        registry.exclude(Sized.class, Base.class);
        registry.include(Sized.class, Derived.class);
        registry.include(Sized.class, ShortRope.class);

        assertThat(sized.isSubclass(Base.class)).isFalse();
        assertThat(sized.isSubclass(Derived.class)).isTrue();
        assertThat(sized.isSubclass(Rope.class)).isFalse();
        assertThat(sized.isSubclass(ShortRope.class)).isTrue();
    }

    @Test
    void a_superclass_counts_before_an_interface() {
        registry.exclude(Sized.class, Measured.class);
        registry.include(Sized.class, Base.class);

        assertThat(sized.isSubclass(Derived.class)).isTrue();
    }

    @Test
    void include_takes_an_exclusion_back() {
        registry.exclude(Sized.class, Base.class);
        registry.include(Sized.class, Base.class);
        registry.include(Sized.class, Rope.class);

        assertThat(sized.isSubclass(Base.class)).isTrue();
        assertThat(sized.isSubclass(Rope.class)).isTrue();
    }

    @Test
    void implementing_registering_and_extending_go_before_an_exclusion() {
        registry.exclude(Sized.class, Base.class);

        assertThat(sized.check(Implementing.class).route()).isEqualTo(Route.NOMINAL);
        registry.register(Sized.class, Derived.class);
        assertThat(sized.check(Derived.class).route()).isEqualTo(Route.REGISTERED);
        registry.extend(Sized.class, Base.class, base -> () -> 7);
        assertThat(sized.check(Base.class).route()).isEqualTo(Route.EXTENDED);
    }

    @Test
    void a_child_may_include_what_its_parent_excludes() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        registry.exclude(Sized.class, Base.class);
        child.include(Sized.class, Base.class);

        assertThat(child.isSubclass(Base.class, Sized.class)).isTrue();
        assertThat(sized.isSubclass(Base.class)).isFalse();
    }

    @Test
    void a_child_does_not_list_what_it_includes_as_excluded() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        registry.exclude(Sized.class, Base.class);
        child.include(Sized.class, Base.class);

        assertThat(child.exclusions(Sized.class)).doesNotContain(Base.class);
        assertThat(registry.exclusions(Sized.class)).containsExactly(Base.class);
    }

    @Test
    void an_adopted_interface_is_a_protocol_for_all_who_ask_the_registry() {
        Contract<Measured> measured = registry.contract(Measured.class);
        assertThat(measured.isSubclass(String.class)).isFalse();
        assertThat(measured.kind()).isEqualTo(Contract.Kind.NOMINAL);

        registry.adopt(Measured.class);

        assertThat(measured.isSubclass(String.class)).isTrue();
        assertThat(measured.kind()).isEqualTo(Contract.Kind.PROTOCOL);
        assertThat(ContractRegistry.childOf(registry).isSubclass(String.class, Measured.class))
                .isTrue();
        assertThat(ContractRegistry.create().isSubclass(String.class, Measured.class))
                .isFalse();
    }
}
