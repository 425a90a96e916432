package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Contract;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.HookResult;
import org.typecontracts.InstanceHook;
import org.typecontracts.Protocol;
import org.typecontracts.SubclassHook;
import org.typecontracts.TypeToken;

/** docs/guide/declaring-protocols.md */
class DeclaringProtocolsTest {
    @Protocol
    public interface Named {
        String name();

        default String greeting() {
            return "Hello, " + name();
        }
    }

    public record Person(String name) {}

    @Test
    void a_protocol_is_an_interface_with_a_mark() {
        Person ada = new Person("Ada");

        assertThat(Contracts.isInstance(ada, Named.class)).isTrue();
        assertThat(Contracts.adapt(ada, Named.class).greeting()).isEqualTo("Hello, Ada");
    }

    public interface Nicknamed extends Named {
        String nickname();
    }

    public record Friend(String name, String nickname) {}

    @Test
    void the_mark_is_not_inherited() {
        Friend friend = new Friend("Adelaide", "Ada");

        assertThat(Contract.of(Named.class).kind()).isEqualTo(Contract.Kind.PROTOCOL);
        assertThat(Contract.of(Nicknamed.class).kind()).isEqualTo(Contract.Kind.NOMINAL);
        assertThat(Contracts.isInstance(friend, Nicknamed.class)).isFalse();
    }

    @Protocol
    public interface Meter {
        long read();
    }

    public static final class Gauge {
        public int read() { // an int widens to a long
            return 42;
        }
    }

    public static final class Dial {
        public String read() { // a String is no long
            return "42";
        }
    }

    public static final class Flaky {
        public long read() throws IOException { // Meter.read() declares no checked exception
            throw new IOException("no signal");
        }
    }

    @Test
    void the_forwarding_rule_decides() {
        assertThat(Contracts.isSubclass(Gauge.class, Meter.class)).isTrue();
        assertThat(Contracts.isSubclass(Dial.class, Meter.class)).isFalse();
        assertThat(Contracts.isSubclass(Flaky.class, Meter.class)).isFalse();
    }

    @Protocol
    public interface Measured {
        @Alias({"length", "extent"})
        int size();
    }

    @Test
    void an_alias_names_other_names() {
        assertThat(Contracts.adapt("four", Measured.class).size()).isEqualTo(4);
        assertThat(Contracts.adapt(List.of(1, 2), Measured.class).size()).isEqualTo(2);
    }

    @Protocol
    public interface Source<T> {
        T next();
    }

    public static final class Dice {
        public Integer next() {
            return 4;
        }
    }

    @Test
    void type_parameters_are_inferred_or_stated() {
        assertThat(Contracts.check(Dice.class, Source.class).typeArguments()).containsExactly(Integer.class);

        Contract<Source<Integer>> integers = Contract.of(new TypeToken<Source<Integer>>() {});
        Contract<Source<String>> strings = Contract.of(new TypeToken<Source<String>>() {});
        assertThat(integers.isSubclass(Dice.class)).isTrue();
        assertThat(strings.isSubclass(Dice.class)).isFalse();
    }

    @Protocol
    public interface Choice {
        String name();

        @SubclassHook
        static HookResult enumsOnly(Class<?> subject, Class<?> contract) {
            return subject.isEnum() ? HookResult.DEFER : HookResult.VIOLATES;
        }
    }

    public enum Answer {
        YES,
        NO
    }

    @Test
    void a_hook_has_the_first_word() {
        assertThat(Contracts.isInstance(Answer.YES, Choice.class)).isTrue();
        assertThat(Contracts.isInstance(new Person("Ada"), Choice.class)).isFalse();
    }

    public static final class Switch {
        public boolean getAsBoolean() {
            return true;
        }
    }

    @Test
    void an_interface_of_somebody_else_can_be_read_as_a_protocol() {
        Contract<BooleanSupplier> supplier = Contract.structural(BooleanSupplier.class);

        assertThat(supplier.adapt(new Switch()).getAsBoolean()).isTrue();
        assertThat(Contracts.isInstance(new Switch(), BooleanSupplier.class)).isFalse();
    }

    @Test
    void a_registry_can_adopt_an_interface() {
        ContractRegistry registry = ContractRegistry.create();
        registry.adopt(BooleanSupplier.class);

        assertThat(registry.isInstance(new Switch(), BooleanSupplier.class)).isTrue();
        assertThat(Contracts.isInstance(new Switch(), BooleanSupplier.class)).isFalse();
    }

    /** A package before it was renamed. */
    static final class Javax {
        public interface Request {
            String path();
        }

        public interface Filter {
            boolean accepts(Request request);
        }
    }

    /** The package as it is called now. */
    static final class Jakarta {
        public interface Request {
            String path();
        }

        public interface Filter {
            boolean accepts(Request request);
        }
    }

    public static final class AdminFilter implements Javax.Filter {
        @Override
        public boolean accepts(Javax.Request request) {
            return request.path().startsWith("/admin");
        }
    }

    @Test
    void twins_are_bridged_by_adopting_them() {
        ContractRegistry registry = ContractRegistry.create();
        registry.adopt(Jakarta.Filter.class);
        registry.adopt(Jakarta.Request.class); // which callers hand in
        registry.adopt(Javax.Request.class); // which the class takes

        Jakarta.Filter filter = registry.adapt(new AdminFilter(), Jakarta.Filter.class);
        assertThat(filter.accepts(() -> "/admin/users")).isTrue();
    }

    @Protocol
    public static class Concrete {}

    @Test
    void a_mistake_in_a_declaration_is_reported_at_once() {
        assertThatThrownBy(() -> Contracts.contract(Concrete.class))
                .isInstanceOf(ContractDeclarationException.class)
                .hasMessageEndingWith(
                        "a protocol is an interface or an abstract class: declare one, or remove the mark");
    }

    @Protocol
    public interface OpenDoor {
        boolean isLocked();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            return object instanceof Door door && door.isLocked() ? HookResult.VIOLATES : HookResult.DEFER;
        }
    }

    public record Door(boolean isLocked) {}

    @Test
    void an_instance_hook_speaks_of_single_objects() {
        assertThat(Contracts.isInstance(new Door(false), OpenDoor.class)).isTrue();
        assertThat(Contracts.isInstance(new Door(true), OpenDoor.class)).isFalse();
    }

    public interface SmallChoice extends Choice {}

    @Test
    void a_hook_is_not_inherited() {
        SmallChoice choice = () -> "either";

        assertThat(Contracts.isInstance(choice, SmallChoice.class)).isTrue();
        assertThat(Contracts.isInstance(choice, Choice.class)).isFalse(); // not even by inheritance: it is no enum
    }
}
