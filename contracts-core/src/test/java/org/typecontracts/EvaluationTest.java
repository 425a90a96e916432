package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

class EvaluationTest {
    public interface Door {
        boolean isOpen();

        @InstanceHook
        static HookResult hook(Object object, Class<?> contract) {
            if (object instanceof Gate gate) {
                return gate.open ? HookResult.CONFORMS : HookResult.VIOLATES;
            }
            return HookResult.DEFER;
        }
    }

    public static class Gate {
        private final boolean open;

        Gate(boolean open) {
            this.open = open;
        }

        public boolean isOpen() {
            return open;
        }
    }

    @Protocol
    public interface Openable {
        boolean isOpen();
    }

    @Protocol
    public interface Song {
        String title();
    }

    public interface Tune {
        String title();
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void an_instance_hook_is_asked_about_each_object() {
        Contract<Door> door = registry.contract(Door.class);

        assertThat(door.isInstance(new Gate(true))).isTrue();
        assertThat(door.isInstance(new Gate(false))).isFalse();
        assertThat(door.isInstance(new Gate(true))).isTrue();
        assertThat(door.isSubclass(Gate.class)).isFalse();
        assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> door.adapt(new Gate(false)));
        assertThat(door.tryAdapt(new Gate(false))).isEmpty();
    }

    public interface Locked {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.VIOLATES;
        }
    }

    @Test
    void what_implements_a_contract_is_adapted_to_itself_though_a_hook_refuses_it() {
        Locked locked = new Locked() {};

        assertThat(registry.isInstance(locked, Locked.class)).isFalse();
        assertThat(registry.adapt(locked, Locked.class)).isSameAs(locked);
        assertThat(registry.tryAdapt(locked, Locked.class)).containsSame(locked);
    }

    @Test
    void an_adapter_is_seen_as_its_target() {
        Openable adapter = registry.adapt(new Gate(true), Openable.class);
        registry.register(Tune.class, Gate.class);

        assertThat(registry.isInstance(adapter, Door.class)).isTrue();
        assertThat(registry.isInstance(adapter, Tune.class)).isTrue();
        assertThat(registry.isSubclass(adapter.getClass(), Tune.class)).isTrue();
        assertThat(registry.check(adapter.getClass(), Song.class).conforms()).isFalse();
        assertThat(Contracts.unwrap(registry.adapt(adapter, Tune.class))).isInstanceOf(Gate.class);
    }

    @Test
    void a_registration_leaves_the_verdicts_of_other_contracts_alone() {
        SingleContract<?> song = (SingleContract<?>) registry.contract(Song.class);
        song.isSubclass(Gate.class);
        Object remembered = song.stamp();
        registry.register(Tune.class, Gate.class);
        registry.exclude(Openable.class, Gate.class);
        assertThat(song.stamp()).isSameAs(remembered);

        registry.register(Song.class, String.class);
        assertThat(song.stamp()).isNotSameAs(remembered);
    }

    @Test
    void a_hook_is_asked_once_about_a_class_until_something_is_registered() {
        HookCounter.asked = 0;
        Contract<HookCounter> counter = registry.contract(HookCounter.class);
        counter.isSubclass(Gate.class);
        counter.isSubclass(Gate.class);
        assertThat(HookCounter.asked).isEqualTo(1);

        registry.register(Tune.class, Gate.class);
        counter.isSubclass(Gate.class);
        counter.isSubclass(Gate.class);
        assertThat(HookCounter.asked).isEqualTo(2);
    }

    /** Counts how often it is asked. */
    public abstract static class HookCounter {
        static int asked;

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            asked++;
            return HookResult.DEFER;
        }
    }

    @Test
    void the_first_that_answers_wins() {
        registry.extend(Openable.class, Gate.class, gate -> () -> false);
        assertThat(registry.check(Gate.class, Openable.class).route()).isEqualTo(Route.EXTENDED);
        registry.register(Openable.class, Gate.class);
        assertThat(registry.check(Gate.class, Openable.class).route()).isEqualTo(Route.REGISTERED);
        registry.unregister(Openable.class, Gate.class);
        registry.exclude(Openable.class, Gate.class);
        assertThat(registry.check(Gate.class, Openable.class).route()).isEqualTo(Route.NONE);
        registry.include(Openable.class, Gate.class);
        assertThat(registry.check(Gate.class, Openable.class).route()).isEqualTo(Route.STRUCTURAL);
    }

    @Test
    void contracts_asked_for_by_class_are_made_once() {
        assertThat(registry.contract(Openable.class)).isSameAs(registry.contract(Openable.class));
        assertThat(registry.contract(Openable.class))
                .isNotSameAs(ContractRegistry.create().contract(Openable.class));
        assertThat(Contract.of(Openable.class)).isSameAs(Contracts.contract(Openable.class));
    }
}
