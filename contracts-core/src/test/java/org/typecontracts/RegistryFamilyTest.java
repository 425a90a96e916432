package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;

class RegistryFamilyTest {
    interface Bird {}

    interface Flyer {}

    interface Machine {}

    @Protocol
    interface Quacker {
        String quack();
    }

    interface Noisy {
        String quack();
    }

    static class Duck {
        public String quack() {
            return "quack";
        }
    }

    static class Robin {}

    static class Wren {}

    private final ContractRegistry parent = ContractRegistry.create();
    private final ContractRegistry child = ContractRegistry.childOf(parent);

    @Test
    void a_child_sees_what_its_parent_is_told_later() {
        parent.register(Bird.class, Robin.class);

        assertThat(child.registrations(Bird.class)).containsExactly(Robin.class);
    }

    @Test
    void a_child_that_was_asked_follows_what_its_parent_excludes_and_adopts() {
        assertThat(child.isSubclass(Duck.class, Quacker.class)).isTrue();
        parent.exclude(Quacker.class, Duck.class);
        assertThat(child.isSubclass(Duck.class, Quacker.class)).isFalse();
        parent.include(Quacker.class, Duck.class);
        assertThat(child.isSubclass(Duck.class, Quacker.class)).isTrue();

        assertThat(child.isSubclass(Duck.class, Noisy.class)).isFalse();
        parent.adopt(Noisy.class);
        assertThat(child.isSubclass(Duck.class, Noisy.class)).isTrue();
    }

    @Test
    void a_child_tells_of_a_class_what_its_parent_alone_knows_it_is() {
        parent.register(Bird.class, Robin.class);

        assertThat(child.describe(Robin.class)).contains("Bird");
    }

    @Test
    void a_child_never_changes_its_parent() {
        child.register(Bird.class, Robin.class);

        assertThat(parent.registrations(Bird.class)).isEmpty();
        assertThat(child.registrations(Bird.class)).containsExactly(Robin.class);
    }

    @Test
    void a_child_lists_its_parents_registrations_first() {
        child.register(Bird.class, Robin.class);
        parent.register(Bird.class, Wren.class);

        assertThat(child.registrations(Bird.class)).containsExactly(Wren.class, Robin.class);
    }

    @Test
    void what_a_child_takes_back_of_its_parents_is_hidden_from_the_child_alone() {
        parent.register(Bird.class, Robin.class);

        assertThat(child.unregister(Bird.class, Robin.class)).isTrue();
        assertThat(child.unregister(Bird.class, Robin.class)).isFalse();
        assertThat(child.registrations(Bird.class)).isEmpty();
        assertThat(parent.registrations(Bird.class)).containsExactly(Robin.class);
        child.register(Bird.class, Robin.class);
        assertThat(child.registrations(Bird.class)).containsExactly(Robin.class);
    }

    @Test
    void registering_what_was_taken_back_brings_no_extension_of_the_parents_back() {
        parent.extend(Bird.class, Robin.class, robin -> new Bird() {});
        child.unregister(Bird.class, Robin.class);

        child.register(Bird.class, Robin.class);

        assertThat(child.extensions(Bird.class)).isEmpty();
        assertThat(child.check(Robin.class, Bird.class).route()).isEqualTo(Route.REGISTERED);
    }

    @Test
    void what_is_registered_again_is_listed_among_the_childs_own() {
        parent.register(Bird.class, Robin.class);
        parent.register(Bird.class, Wren.class);
        child.unregister(Bird.class, Robin.class);

        child.register(Bird.class, Robin.class);

        assertThat(child.registrations(Bird.class)).containsExactly(Wren.class, Robin.class);
    }

    @Test
    void a_childs_version_grows_with_its_parents() {
        long version = child.version();

        parent.register(Bird.class, Robin.class);

        assertThat(child.version()).isGreaterThan(version);
    }

    @Test
    void a_parent_may_close_a_cycle_with_what_its_child_says() {
        closeCycle();

        assertThat(parent.isSubclass(Flyer.class, Bird.class)).isFalse();
        assertThat(parent.isSubclass(Bird.class, Flyer.class)).isTrue();
        assertThat(child.isSubclass(Flyer.class, Bird.class)).isTrue();
        assertThat(child.isSubclass(Bird.class, Flyer.class)).isTrue();
        assertThat(child.isSubclass(Robin.class, Flyer.class)).isFalse();
    }

    @Test
    void whoever_is_put_under_a_type_on_the_cycle_conforms_to_all_of_them() {
        closeCycle();

        child.register(Bird.class, Robin.class);
        child.register(Flyer.class, Wren.class);

        assertThat(child.isSubclass(Robin.class, Flyer.class)).isTrue();
        assertThat(child.isSubclass(Wren.class, Bird.class)).isTrue();
        assertThat(child.adapt(new Wren(), Bird.class)).isInstanceOf(Bird.class);
        assertThat(child.check(Wren.class, Bird.class).explain()).contains("is registered under");
    }

    @Test
    void registering_again_on_the_cycle_is_harmless() {
        closeCycle();

        assertThat(child.register(Bird.class, Flyer.class)).isEqualTo(Flyer.class);
        assertThat(parent.register(Flyer.class, Bird.class)).isEqualTo(Bird.class);
    }

    @Test
    void a_child_does_not_close_the_cycle_itself() {
        closeCycle();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> child.register(Flyer.class, Bird.class))
                .withMessageContaining("would close a cycle");
    }

    @Test
    void the_child_makes_no_cycle_larger() {
        closeCycle();
        child.register(Flyer.class, Machine.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> child.register(Machine.class, Bird.class))
                .withMessageContaining(
                        "[" + Bird.class.getTypeName() + "] under [" + Machine.class.getTypeName() + "]");
        assertThat(child.registrations(Machine.class)).isEmpty();
    }

    @Test
    void taking_one_registration_back_opens_the_cycle() {
        closeCycle();

        child.unregister(Flyer.class, Bird.class);

        assertThat(child.isSubclass(Flyer.class, Bird.class)).isTrue();
        assertThat(child.isSubclass(Bird.class, Flyer.class)).isFalse();
        assertThat(parent.isSubclass(Bird.class, Flyer.class)).isTrue();
    }

    /** A check comes before, so that there is an answer to forget. */
    private void closeCycle() {
        child.register(Bird.class, Flyer.class);
        assertThat(child.isSubclass(Bird.class, Flyer.class)).isFalse();
        parent.register(Flyer.class, Bird.class);
    }

    @Test
    void isolated_registries_share_nothing() {
        parent.register(Bird.class, Robin.class);

        assertThat(ContractRegistry.create().registrations(Bird.class)).isEmpty();
        assertThat(ContractRegistry.global().registrations(Bird.class)).isEmpty();
    }
}
