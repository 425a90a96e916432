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
        assertThatThrownBy(() -> registry.adapt(new Bob(), heir("public abstract class Heir extends a.Base")))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessage(
                        "Contract [b.Heir] inherits the abstract [hidden] of [a.Base], which only classes of package"
                                + " [a] can implement; make it protected, or take an interface");
    }

    @Test
    void what_looks_as_if_it_implemented_the_hidden_is_refused_too() {
        Map<String, String> bodies = Map.of(
                "a.Overloaded", "int hidden(int other) { return other; }",
                "a.Renamed", "int shown() { return 1; }");
        bodies.forEach((between, body) -> {
            Class<?> heir = heir("public abstract class Heir extends " + between, between, body);
            assertThatThrownBy(() -> registry.adapt(new Bob(), heir))
                    .hasMessageContaining("abstract [hidden] of [a.Base]");
        });
        Class<?> elsewhere = heir("public abstract class Heir extends b.Near", "b.Near", "int hidden() { return 1; }");
        assertThatThrownBy(() -> registry.adapt(new Bob(), elsewhere))
                .hasMessageContaining("abstract [hidden] of [a.Base]");
    }

    @Test
    void what_a_class_of_its_own_package_implements_is_hidden_no_more() {
        Class<?> heir = heir(
                "public abstract class Heir extends a.Middle",
                "a.Middle",
                "int hidden() { return 7; } public final int seven() { return hidden(); }");

        assertThat(Calls.call(registry.adapt(new Bob(), heir), heir.getSuperclass(), "seven"))
                .isEqualTo(7);
    }

    /** Return an abstract class of another package than its base, whose abstract method is hidden from it. */
    private Class<?> heir(String declaration) {
        return heir(declaration, "a.Middle", "");
    }

    private Class<?> heir(String declaration, String between, String body) {
        String packageName = between.substring(0, 1);
        ClassLoader loader = new Compiled(Map.of(
                        "a.Base",
                        "package a; public abstract class Base { abstract int hidden(); }",
                        between,
                        "package " + packageName + "; public abstract class " + between.substring(2)
                                + " extends a.Base { " + body + " }",
                        "b.Heir",
                        "package b; " + declaration + " { public abstract int shown(); }"))
                .loader(null, "");
        Class<?> heir = Compiled.load(loader, "b.Heir");
        registry.register(heir, Bob.class);
        return heir;
    }
}
