package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.typecontracts.ConformanceException;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.MissingMemberException;
import org.typecontracts.NotConforming;
import org.typecontracts.Protocol;
import org.typecontracts.TypeToken;
import org.typecontracts.VirtualSubclassOf;

/** docs/guide/registering.md */
class RegisteringTest {
    private final ContractRegistry registry = ContractRegistry.create();

    public interface Animal {
        String sound();

        default String story() {
            return "It says " + sound() + ".";
        }
    }

    public interface Bird extends Animal {
        String fly();
    }

    public static final class Robin {
        public String fly() {
            return "flutters";
        }

        public String sound() {
            return "tseep";
        }
    }

    @Test
    void a_registered_class_is_a_virtual_subclass() {
        registry.register(Bird.class, Robin.class);

        assertThat(registry.isSubclass(Robin.class, Bird.class)).isTrue();
        assertThat(registry.isSubclass(Robin.class, Animal.class)).isTrue(); // every Bird is an Animal
        assertThat(registry.adapt(new Robin(), Bird.class).story()).isEqualTo("It says tseep.");
    }

    public static final class Stone {}

    @Test
    void registration_trusts_and_the_call_tells() {
        registry.register(Bird.class, Stone.class);
        Bird bird = registry.adapt(new Stone(), Bird.class);

        assertThatThrownBy(bird::fly)
                .isInstanceOf(MissingMemberException.class)
                .hasMessageContaining("has no member for Bird.fly()");
    }

    @Test
    void a_cycle_is_refused() {
        registry.register(Animal.class, Runnable.class);

        assertThatThrownBy(() -> registry.register(Runnable.class, Animal.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would close a cycle");
    }

    @VirtualSubclassOf(Bird.class)
    public static final class Wren {
        public String fly() {
            return "whirrs";
        }

        public String sound() {
            return "teck";
        }
    }

    @Test
    void a_class_can_register_itself_without_a_call() {
        assertThat(registry.isSubclass(Wren.class, Bird.class)).isTrue();
    }

    @Test
    void an_extension_comes_with_its_own_adapter() {
        registry.extend(Animal.class, StringBuilder.class, text -> text::toString);

        assertThat(registry.adapt(new StringBuilder("moo"), Animal.class).story())
                .isEqualTo("It says moo.");
    }

    @Protocol
    public interface Sized {
        int length();
    }

    @NotConforming(Sized.class) // in metres
    public record Rope(int length) {}

    public record Road(int length) {}

    @Test
    void an_exclusion_opts_out_of_structural_matching() {
        registry.exclude(Sized.class, Road.class);

        assertThat(registry.isSubclass(Rope.class, Sized.class)).isFalse();
        assertThat(registry.isSubclass(Road.class, Sized.class)).isFalse();
    }

    @Test
    void an_inclusion_lets_a_class_match_again() {
        registry.exclude(Sized.class, Road.class);
        registry.include(Sized.class, Road.class);

        assertThat(registry.isSubclass(Road.class, Sized.class)).isTrue();
    }

    @Test
    void a_registration_counts_for_more_than_an_exclusion() {
        registry.register(Sized.class, Rope.class);

        assertThat(registry.adapt(new Rope(3), Sized.class).length()).isEqualTo(3);
    }

    @Test
    void several_extensions_of_a_type_bear_names() {
        registry.extend(Animal.class, "cats", String.class, text -> text.equals("cat") ? () -> "meow" : null);
        registry.extend(Animal.class, "cows", String.class, text -> text.equals("cow") ? () -> "moo" : null);

        assertThat(registry.adapt("cow", Animal.class).sound()).isEqualTo("moo");
        assertThat(registry.unextend(Animal.class, "cows", String.class)).isTrue(); // and the cats stay
    }

    public interface Shelf<T> {
        T take();
    }

    public static final class Bookcase {
        public String take() {
            return "Walden";
        }
    }

    public record Stack(List<Integer> numbers) {}

    public static final class StackShelf implements Function<Stack, Shelf<Integer>> {
        @Override
        public Shelf<Integer> apply(Stack stack) {
            return () -> stack.numbers().get(0);
        }
    }

    @Test
    void type_arguments_must_fit_what_was_registered() {
        registry.register(Shelf.class, Bookcase.class);
        registry.extend(Shelf.class, Stack.class, new StackShelf());

        Contract<Shelf<String>> strings = registry.contract(new TypeToken<Shelf<String>>() {});
        assertThat(strings.isSubclass(Bookcase.class)).isTrue(); // its take() returns one
        assertThat(strings.isSubclass(Stack.class)).isFalse(); // its extension makes a Shelf<Integer>

        Contract<Shelf<Integer>> integers = registry.contract(new TypeToken<Shelf<Integer>>() {});
        assertThat(integers.isSubclass(Bookcase.class)).isFalse();
        assertThat(integers.adapt(new Stack(List.of(7))).take()).isEqualTo(7);
    }

    public static class Hen {
        public String fly() {
            return "hops";
        }
    }

    public static final class Bantam extends Hen {}

    @Test
    void a_registration_holds_for_subclasses() {
        registry.register(Bird.class, Hen.class);

        assertThat(registry.isSubclass(Bantam.class, Bird.class)).isTrue();
    }

    @Test
    void the_extension_for_the_most_specific_type_wins() {
        registry.extend(Animal.class, Number.class, number -> () -> "number");
        registry.extend(Animal.class, Integer.class, number -> () -> "integer");

        assertThat(registry.adapt(1, Animal.class).sound()).isEqualTo("integer");
        assertThat(registry.adapt(1L, Animal.class).sound()).isEqualTo("number");
    }

    @Test
    void a_refused_registration_changes_nothing() {
        registry.register(Animal.class, Runnable.class);
        long version = registry.version();

        assertThatThrownBy(() -> registry.register(Runnable.class, Animal.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(registry.version()).isEqualTo(version);
        assertThat(registry.registrations(Runnable.class)).isEmpty();
    }

    @Test
    void a_registration_can_be_verified() {
        registry.registerVerified(Bird.class, Robin.class);

        assertThatThrownBy(() -> registry.registerVerified(Bird.class, Stone.class))
                .isInstanceOf(ConformanceException.class)
                .hasMessageContaining("fly(): String");
    }
}
