package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.ContractRegistry;
import org.typecontracts.MissingMemberException;
import org.typecontracts.support.Compiled;

/** What an abstract class leaves to its subclasses without showing it to everybody. */
class InheritedAbstractTest {
    abstract static class Greeter {
        protected abstract String name();

        abstract int times();

        public String greet() {
            return "hello " + name() + " x" + times();
        }

        public final String leave() {
            return "bye " + name();
        }

        protected String ownName() {
            return "greeter";
        }
    }

    abstract static class Anonymous extends Greeter {
        @Override
        protected String name() {
            return "nobody";
        }
    }

    public static final class Bob {
        public String name() {
            return "Bob";
        }

        public int times() {
            return 2;
        }

        public String greet() {
            return "never";
        }

        public String leave() {
            return "never";
        }

        public String ownName() {
            return "never";
        }
    }

    public static final class Mute {}

    private final ContractRegistry registry = ContractRegistry.create();

    @BeforeEach
    void register() {
        registry.register(Greeter.class, Bob.class);
        registry.register(Greeter.class, Mute.class);
        registry.register(Anonymous.class, Bob.class);
    }

    @Test
    void abstract_methods_forward_whoever_may_call_them() {
        assertThat(registry.adapt(new Bob(), Greeter.class).name()).isEqualTo("Bob");
        assertThat(registry.adapt(new Bob(), Greeter.class).times()).isEqualTo(2);
    }

    @Test
    void concrete_methods_stay_even_where_the_subject_has_its_own() {
        Greeter greeter = registry.adapt(new Bob(), Greeter.class);

        assertThat(greeter.greet()).isEqualTo("hello Bob x2");
        assertThat(greeter.leave()).isEqualTo("bye Bob");
        assertThat(greeter.ownName()).isEqualTo("greeter");
    }

    @Test
    void what_an_abstract_class_implements_is_no_member_of_it() {
        assertThat(registry.adapt(new Bob(), Anonymous.class).greet()).isEqualTo("hello nobody x2");
        assertThat(Contract.of(Anonymous.class).members()).hasSize(1);
    }

    @Test
    void what_the_subject_lacks_is_a_missing_member() {
        Greeter greeter = registry.adapt(new Mute(), Greeter.class);

        assertThatThrownBy(greeter::greet)
                .isInstanceOf(MissingMemberException.class)
                .hasMessageContaining("has no member for Greeter.name()");
    }

    @Test
    void what_no_class_of_the_contracts_package_can_implement_is_refused() {
        Compiled compiled = new Compiled(Map.of(
                "a.Base", "package a; public abstract class Base { abstract int hidden(); }",
                "b.Heir", "package b; public abstract class Heir extends a.Base { public abstract int shown(); }"));
        ClassLoader loader = compiled.loader(null, "");
        Class<?> heir = Compiled.load(loader, "b.Heir");
        registry.register(heir, Bob.class);

        assertThatThrownBy(() -> registry.adapt(new Bob(), heir))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage(
                        "Contract [b.Heir] inherits the abstract [hidden] of [a.Base], which only classes of package"
                                + " [a] can implement; make it protected, or take an interface.");
    }
}
