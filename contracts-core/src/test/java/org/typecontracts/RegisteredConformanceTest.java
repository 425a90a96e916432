package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;
import org.typecontracts.support.Scopes;

class RegisteredConformanceTest {
    public interface Animal {
        String name();
    }

    public interface Bird extends Animal {
        void fly();
    }

    public interface Flyer {}

    public abstract static class Vehicle {
        public abstract void drive();
    }

    public interface Machine {}

    public static class Robin {
        public String name() {
            return "robin";
        }
    }

    public static class FatRobin extends Robin {}

    public static class Sparrow implements Bird {
        @Override
        public String name() {
            return "sparrow";
        }

        @Override
        public void fly() {}
    }

    public abstract static class Engine {
        protected abstract void start();

        public abstract void stop();
    }

    public static class Diesel extends Engine {
        @Override
        protected void start() {}

        @Override
        public void stop() {}
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_stranger_is_told_what_would_make_it_conform() {
        assertThat(registry.check(Robin.class, Bird.class).violations().get(0).message())
                .isEqualTo("Robin neither implements Bird nor is registered under it; implement it, register"
                        + " Robin, or mark the contract @Protocol if its members say all");
        assertThat(registry.check(Robin.class, Vehicle.class)
                        .violations()
                        .get(0)
                        .message())
                .isEqualTo("Robin neither extends Vehicle nor is registered under it; extend it, or register Robin");
    }

    @Test
    void a_conformance_is_written_as_its_explanation() {
        Conformance<Bird> refused = registry.check(Robin.class, Bird.class);

        assertThat(refused).hasToString(refused.explain());
    }

    @Test
    void a_registered_class_and_its_subclasses_conform_to_the_contract_and_its_bases() {
        registry.register(Bird.class, Robin.class);

        assertThat(registry.isSubclass(Robin.class, Bird.class)).isTrue();
        assertThat(registry.isSubclass(FatRobin.class, Bird.class)).isTrue();
        assertThat(registry.isSubclass(FatRobin.class, Animal.class)).isTrue();
        assertThat(registry.isInstance(new Robin(), Animal.class)).isTrue();
        assertThat(registry.check(FatRobin.class, Animal.class).route()).isEqualTo(Route.REGISTERED);
    }

    @Test
    void an_explanation_shows_the_way_through_registrations() {
        registry.register(Bird.class, Robin.class);

        Conformance<Animal> conformance = registry.check(FatRobin.class, Animal.class);
        String way =
                "[%1$s$FatRobin] extends [%1$s$Robin], [%1$s$Robin] is registered under [%1$s$Bird], [%1$s$Bird] extends [%1$s$Animal]"
                        .formatted(RegisteredConformanceTest.class.getName());
        assertThat(conformance.way()).isEqualTo("by registration: " + way);
        assertThat(conformance.explain())
                .startsWith("[conforms] FatRobin conforms to nominal contract Animal (by registration)\n  through  "
                        + way + "\n");
        assertThat(registry.check(FatRobin.class, Machine.class).way()).isEmpty();
    }

    @Test
    void an_explanation_lists_the_members_of_what_implements_or_is_extended_too() {
        registry.extend(CharSequence.class, Robin.class, robin -> "robin");

        assertThat(registry.check(Diesel.class, Engine.class).explain()).isEqualTo("""
                [conforms] Diesel conforms to nominal contract Engine (nominally)
                  ok       stop(): void
                           by public void Diesel.stop()
                  ok       start(): void
                           by protected void Diesel.start()""");
        assertThat(registry.check(Robin.class, CharSequence.class).explain())
                .startsWith("[conforms] Robin conforms to nominal contract CharSequence (by an extension)\n  through  ")
                .endsWith("""
                          ok       charAt(int): char
                                   by what the extension makes
                          ok       length(): int
                                   by what the extension makes
                          ok       subSequence(int, int): CharSequence
                                   by what the extension makes""".indent(2).stripTrailing());
    }

    @Test
    void registration_never_holds_sideways_or_downward() {
        registry.register(Animal.class, Robin.class);
        registry.register(Flyer.class, FatRobin.class);

        assertThat(registry.isSubclass(Robin.class, Bird.class)).isFalse();
        assertThat(registry.isSubclass(Robin.class, Flyer.class)).isFalse();
        assertThat(registry.isSubclass(Object.class, Animal.class)).isFalse();
        assertThat(registry.isSubclass(Sparrow.class, Flyer.class)).isFalse();
    }

    @Test
    void registrations_and_inheritance_may_alternate_at_any_depth() {
        registry.register(Machine.class, Flyer.class);
        registry.register(Flyer.class, Animal.class);
        registry.register(Bird.class, Robin.class);

        assertThat(registry.isSubclass(FatRobin.class, Machine.class)).isTrue();
        assertThat(registry.isSubclass(Sparrow.class, Machine.class)).isTrue();
        assertThat(registry.isSubclass(Animal.class, Machine.class)).isTrue();
        assertThat(registry.isSubclass(Machine.class, Animal.class)).isFalse();
    }

    @Test
    void verdicts_follow_registrations_both_ways() {
        Contract<Animal> animal = registry.contract(Animal.class);
        assertThat(animal.isInstance(new Robin())).isFalse();

        animal.register(Robin.class);
        assertThat(animal.isInstance(new Robin())).isTrue();

        registry.unregister(Animal.class, Robin.class);
        assertThat(animal.isInstance(new Robin())).isFalse();
    }

    @Test
    void verdicts_on_a_base_follow_registrations_far_below() {
        Contract<Machine> machine = registry.contract(Machine.class);
        registry.register(Machine.class, Flyer.class);
        registry.register(Flyer.class, Animal.class);
        assertThat(machine.isSubclass(FatRobin.class)).isFalse();

        registry.register(Bird.class, Robin.class);

        assertThat(machine.isSubclass(FatRobin.class)).isTrue();
    }

    @Test
    void verdicts_follow_scopes() {
        Contract<Animal> animal = registry.contract(Animal.class);
        Scopes.within(registry, () -> {
            registry.register(Bird.class, Robin.class);
            assertThat(animal.isSubclass(Robin.class)).isTrue();
        });
        assertThat(animal.isSubclass(Robin.class)).isFalse();
    }

    @Test
    void verdicts_of_a_child_follow_its_parent() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        child.register(Machine.class, Animal.class);
        Contract<Machine> machine = child.contract(Machine.class);
        assertThat(machine.isSubclass(Robin.class)).isFalse();

        registry.register(Bird.class, Robin.class);

        assertThat(machine.isSubclass(Robin.class)).isTrue();
        assertThat(registry.isSubclass(Robin.class, Machine.class)).isFalse();
    }

    @Test
    void a_registration_that_would_close_a_cycle_changes_nothing() {
        registry.register(Machine.class, Bird.class);

        assertThatIllegalArgumentException().isThrownBy(() -> registry.register(Bird.class, Machine.class));

        assertThat(registry.isSubclass(Machine.class, Bird.class)).isFalse();
        assertThat(registry.isSubclass(Sparrow.class, Machine.class)).isTrue();
    }

    @Test
    void of_several_ways_of_one_length_the_one_that_was_registered_first_is_shown() {
        List<Class<?>> faces = List.of(
                Iterable.class, Comparable.class, Runnable.class, Cloneable.class, AutoCloseable.class, Flyer.class);
        for (Class<?> face : faces) {
            registry.register(Bird.class, face);
        }
        for (Class<?> face : faces) {
            registry.register(face, Robin.class);
        }

        assertThat(registry.check(Robin.class, Bird.class).explain())
                .contains("[" + Robin.class.getTypeName() + "] is registered under [java.lang.Iterable]");
        registry.unregister(Iterable.class, Robin.class);
        registry.register(Iterable.class, Robin.class);
        assertThat(registry.check(Robin.class, Bird.class).explain())
                .contains("[" + Robin.class.getTypeName() + "] is registered under [java.lang.Comparable]");
    }

    @Test
    void a_contract_may_be_registered_under_itself() {
        registry.register(Bird.class, Bird.class);

        assertThat(registry.isSubclass(Bird.class, Bird.class)).isTrue();
        assertThat(registry.isSubclass(Robin.class, Bird.class)).isFalse();
    }
}
