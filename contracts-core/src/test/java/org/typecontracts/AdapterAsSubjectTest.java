package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

/** Adapters that are asked about themselves: they are seen as their targets, too. */
class AdapterAsSubjectTest {
    public interface Choosy {
        String quack();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return subject == Duck.class ? HookResult.CONFORMS : HookResult.VIOLATES;
        }
    }

    public interface Awake {
        String quack();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            return object instanceof Duck duck && duck.awake ? HookResult.CONFORMS : HookResult.VIOLATES;
        }
    }

    @Protocol
    public interface Quacker {
        String quack();
    }

    @Protocol
    public interface Speaker<T> {
        T quack();
    }

    public interface Animal {
        String sound();
    }

    @Protocol
    @VirtualSubclassOf(Animal.class)
    public interface Singer {
        String quack();

        default String sound() {
            return "la " + quack();
        }
    }

    public interface Choir<T> {
        T quack();
    }

    public static class Duck {
        private boolean awake = true;

        public String quack() {
            return "quack";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_hook_is_asked_about_the_target() {
        Choosy adapter = registry.adapt(new Duck(), Choosy.class);

        assertThat(registry.isInstance(adapter, Choosy.class)).isTrue();
        assertThat(registry.check(adapter.getClass(), Choosy.class).route()).isEqualTo(Route.HOOK);
        assertThat(registry.tryAdapt(adapter, Choosy.class)).containsSame(adapter);
    }

    @Test
    void an_instance_hook_is_asked_about_the_target() {
        Duck duck = new Duck();
        Awake adapter = registry.adapt(duck, Awake.class);

        assertThat(registry.isInstance(adapter, Awake.class)).isTrue();
        duck.awake = false;
        assertThat(registry.isInstance(adapter, Awake.class)).isFalse();
    }

    @Test
    void what_an_adapter_implements_it_is_whatever_becomes_of_its_target() {
        Quacker adapter = registry.adapt(new Duck(), Quacker.class);
        registry.exclude(Quacker.class, Duck.class);

        assertThat(registry.isInstance(adapter, Quacker.class)).isTrue();
        assertThat(registry.check(adapter.getClass(), Quacker.class).route()).isEqualTo(Route.NOMINAL);
        assertThat(registry.adapt(adapter, Quacker.class)).isSameAs(adapter);
    }

    @Test
    void type_arguments_are_those_of_the_target() {
        Contract<Speaker<String>> texts = registry.contract(new TypeToken<Speaker<String>>() {});
        Contract<Speaker<Integer>> numbers = registry.contract(new TypeToken<Speaker<Integer>>() {});
        Speaker<String> adapter = texts.adapt(new Duck());

        assertThat(texts.isInstance(adapter)).isTrue();
        assertThat(texts.adapt(adapter)).isSameAs(adapter);
        assertThat(numbers.isInstance(adapter)).isFalse();
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> numbers.adapt(adapter))
                .withMessageStartingWith("[result-mismatch] Duck does not conform to protocol Speaker<Integer>");
    }

    @Test
    void what_its_contract_is_extended_to_an_adapter_is_too() {
        registry.extend(Animal.class, Quacker.class, quacker -> () -> "extended " + quacker.quack());
        Quacker adapter = registry.adapt(new Duck(), Quacker.class);

        assertThat(registry.isInstance(adapter, Animal.class)).isTrue();
        assertThat(registry.check(adapter.getClass(), Animal.class).way())
                .startsWith("by an extension: [org.typecontracts.QuackerAdapter")
                .endsWith("] implements [" + Quacker.class.getName() + "], [" + Quacker.class.getName()
                        + "] is extended to [" + Animal.class.getName() + "]");
        assertThat(registry.adapt(adapter, Animal.class).sound()).isEqualTo("extended quack");
        assertThat(registry.isSubclass(Duck.class, Animal.class)).isFalse();
    }

    @Test
    void under_what_its_contract_is_registered_an_adapter_is_too() {
        Singer adapter = registry.adapt(new Duck(), Singer.class);
        Animal animal = registry.adapt(adapter, Animal.class);

        assertThat(registry.check(adapter.getClass(), Animal.class).route()).isEqualTo(Route.REGISTERED);
        assertThat(animal.sound()).isEqualTo("la quack");
        assertThat(animal).isEqualTo(adapter);
        assertThat(registry.unwrap(animal)).isInstanceOf(Duck.class);
    }

    @Test
    void the_target_of_an_adapter_goes_first() {
        registry.extend(Animal.class, Quacker.class, quacker -> () -> "as a quacker");
        registry.extend(Animal.class, Duck.class, duck -> () -> "as a duck");
        Quacker adapter = registry.adapt(new Duck(), Quacker.class);

        assertThat(registry.adapt(adapter, Animal.class).sound()).isEqualTo("as a duck");
    }

    @Test
    void what_a_hook_says_of_the_target_is_final() {
        registry.register(Choosy.class, Quacker.class);
        Quacker adapter = registry.adapt(
                new Object() {
                    public String quack() {
                        return "quack";
                    }
                },
                Quacker.class);

        assertThat(registry.isInstance(adapter, Choosy.class)).isFalse();
        assertThat(registry.tryAdapt(adapter, Choosy.class)).isEmpty();
    }

    @Test
    void type_arguments_are_not_guessed_from_what_an_adapter_is_registered_as() {
        registry.register(Choir.class, Speaker.class);
        Speaker<String> adapter =
                registry.contract(new TypeToken<Speaker<String>>() {}).adapt(new Duck());

        assertThat(registry.isInstance(adapter, Choir.class)).isTrue();
        assertThat(registry.contract(new TypeToken<Choir<Integer>>() {}).isInstance(adapter))
                .isFalse();
    }
}
