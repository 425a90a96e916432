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
}
