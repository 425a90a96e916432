package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a registered class lacks is mixed in, or thrown when it is called. */
class RegisteredAdapterTest {
    public interface Animal {
        String name();
    }

    public interface Bird extends Animal {
        void fly();
    }

    public interface NamedBird extends Bird {
        String song();

        @Override
        default String name() {
            return "bird that sings " + song();
        }

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return subject == Mute.class ? HookResult.VIOLATES : HookResult.DEFER;
        }
    }

    public static class Thrush {
        public String song() {
            return "tix";
        }
    }

    public static class Mute extends Thrush {}

    public static class Robin {
        public String name() {
            return "robin";
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_registered_object_forwards_what_it_has_and_says_what_it_lacks() {
        registry.register(Bird.class, Robin.class);

        Bird bird = registry.adapt(new Robin(), Bird.class);

        assertThat(bird.name()).isEqualTo("robin");
        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(bird::fly)
                .withMessageContaining("fly");
    }

    @Test
    void what_a_registered_object_has_itself_is_not_mixed_in_whatever_it_lacks_besides() {
        registry.register(NamedBird.class, Robin.class);

        NamedBird bird = registry.adapt(new Robin(), NamedBird.class);

        assertThat(bird.name()).isEqualTo("robin");
        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(bird::song)
                .withMessageContaining("song");
    }

    @Test
    void what_a_contract_mixes_in_its_bases_have_too() {
        registry.register(NamedBird.class, Thrush.class);

        Animal thrush = registry.adapt(new Thrush(), Animal.class);

        assertThat(thrush.name()).isEqualTo("bird that sings tix");
        assertThat(Contracts.unwrap(thrush)).isInstanceOf(Thrush.class);
        assertThat(registry.adapt(new Mute(), Animal.class).name()).isEqualTo("bird that sings tix");
        assertThatExceptionOfType(MissingMemberException.class)
                .isThrownBy(registry.adapt(new Thrush(), Bird.class)::fly)
                .withMessageContaining("fly");
    }

    @Test
    void what_has_every_member_is_adapted_to_just_the_contract_that_was_asked_for() {
        registry.register(Bird.class, Robin.class);

        assertThat(registry.adapt(new Robin(), Animal.class)).isNotInstanceOf(Bird.class);
    }

    @Test
    void of_several_registrations_the_one_counts_that_mixes_in_what_is_missing() {
        registry.register(Animal.class, Thrush.class);
        registry.register(Bird.class, Thrush.class);
        Animal silent = registry.adapt(new Thrush(), Animal.class);
        assertThatExceptionOfType(MissingMemberException.class).isThrownBy(silent::name);

        registry.register(NamedBird.class, Thrush.class);

        assertThat(registry.adapt(new Thrush(), Animal.class).name()).isEqualTo("bird that sings tix");
    }

    public interface Machine {
        String name();
    }

    @Test
    void what_another_contract_mixes_in_is_not_had_from_it() {
        registry.register(Animal.class, Thrush.class);
        registry.register(Machine.class, Thrush.class);

        assertThat(registry.adapt(new Thrush(), Animal.class)).isNotInstanceOf(Machine.class);
    }

    public interface A extends Animal {
        @Override
        default String name() {
            return "a";
        }
    }

    public interface B extends A {}

    public interface C extends A {}

    public interface D extends A {}

    public interface E extends A {}

    public interface F extends A {}

    @Test
    void of_several_registrations_that_would_do_the_first_by_name_counts() {
        for (Class<?> contract : List.of(D.class, F.class, B.class, E.class, A.class, C.class)) {
            registry.register(contract, Thrush.class);
        }

        assertThat(registry.adapt(new Thrush(), Animal.class))
                .isInstanceOf(A.class)
                .isNotInstanceOfAny(B.class, C.class, D.class, E.class, F.class);
    }
}
