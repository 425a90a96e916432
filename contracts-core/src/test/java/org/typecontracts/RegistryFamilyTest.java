package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistryFamilyTest {
    interface Bird {}

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
    void a_childs_version_grows_with_its_parents() {
        long version = child.version();

        parent.register(Bird.class, Robin.class);

        assertThat(child.version()).isGreaterThan(version);
    }

    @Test
    void isolated_registries_share_nothing() {
        parent.register(Bird.class, Robin.class);

        assertThat(ContractRegistry.create().registrations(Bird.class)).isEmpty();
        assertThat(ContractRegistry.global().registrations(Bird.class)).isEmpty();
    }
}
