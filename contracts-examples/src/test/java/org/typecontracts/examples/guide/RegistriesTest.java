package org.typecontracts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

/** docs/guide/registries.md */
class RegistriesTest {
    public interface Plugin {
        void start();
    }

    public static final class Clock {
        public void start() {}
    }

    @Test
    void an_isolated_registry_keeps_its_registrations_to_itself() {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(Plugin.class, Clock.class);

        assertThat(registry.isSubclass(Clock.class, Plugin.class)).isTrue();
        assertThat(Contracts.isSubclass(Clock.class, Plugin.class)).isFalse();
    }

    @Test
    void a_child_sees_its_parents_registrations_and_never_leaks_its_own() {
        ContractRegistry parent = ContractRegistry.create();
        ContractRegistry child = ContractRegistry.childOf(parent);

        child.register(Plugin.class, Thread.class);
        parent.register(Plugin.class, Clock.class); // later than the child was made

        assertThat(child.isSubclass(Clock.class, Plugin.class)).isTrue();
        assertThat(parent.isSubclass(Thread.class, Plugin.class)).isFalse();
    }

    @Test
    void registrations_are_listed_and_can_be_undone() {
        ContractRegistry registry = ContractRegistry.create();
        long before = registry.version();
        registry.register(Plugin.class, Clock.class);

        assertThat(registry.registrations(Plugin.class)).containsExactly(Clock.class);
        assertThat(registry.version()).isGreaterThan(before);

        assertThat(registry.unregister(Plugin.class, Clock.class)).isTrue();
        assertThat(registry.isSubclass(Clock.class, Plugin.class)).isFalse();
    }

    @Test
    void extensions_and_exclusions_are_listed_too() {
        ContractRegistry registry = ContractRegistry.create();
        registry.extend(Plugin.class, Runnable.class, task -> task::run);
        registry.exclude(Plugin.class, Thread.class);

        assertThat(registry.extensions(Plugin.class)).containsExactly(Runnable.class);
        assertThat(registry.exclusions(Plugin.class)).containsExactly(Thread.class);
    }

    @Test
    void a_scope_takes_back_what_was_registered_in_it() {
        ContractRegistry registry = ContractRegistry.create();
        ContractRegistry.Scope scope = registry.openScope();
        registry.register(Plugin.class, Clock.class);
        scope.close();

        assertThat(registry.isSubclass(Clock.class, Plugin.class)).isFalse();
    }

    @Test
    void scopes_nest() {
        ContractRegistry registry = ContractRegistry.create();
        ContractRegistry.Scope outer = registry.openScope();
        registry.register(Plugin.class, Clock.class);
        ContractRegistry.Scope inner = registry.openScope();
        registry.register(Plugin.class, Thread.class);

        inner.close();
        assertThat(registry.registrations(Plugin.class)).containsExactly(Clock.class);
        outer.close();
        assertThat(registry.registrations(Plugin.class)).isEmpty();
    }
}
