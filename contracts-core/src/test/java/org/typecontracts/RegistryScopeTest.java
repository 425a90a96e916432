package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.typecontracts.support.Scopes;

class RegistryScopeTest {
    interface Bird {}

    static class Robin {}

    static class Wren {}

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void closing_a_scope_takes_back_what_was_said_in_it() {
        registry.register(Bird.class, Robin.class);
        Scopes.within(registry, () -> {
            registry.register(Bird.class, Wren.class);
            registry.unregister(Bird.class, Robin.class);
            assertThat(registry.registrations(Bird.class)).containsExactly(Wren.class);
        });
        assertThat(registry.registrations(Bird.class)).containsExactly(Robin.class);
    }

    @Test
    void the_version_grows_when_a_scope_is_closed() {
        ContractRegistry.Scope scope = registry.openScope();
        registry.register(Bird.class, Robin.class);
        long inside = registry.version();

        scope.close();

        assertThat(registry.version()).isGreaterThan(inside);
    }

    @Test
    void scopes_nest() {
        ContractRegistry.Scope outer = registry.openScope();
        registry.register(Bird.class, Robin.class);
        ContractRegistry.Scope inner = registry.openScope();
        registry.register(Bird.class, Wren.class);

        inner.close();
        assertThat(registry.registrations(Bird.class)).containsExactly(Robin.class);
        outer.close();
        assertThat(registry.registrations(Bird.class)).isEmpty();
    }

    @Test
    void closing_out_of_order_is_refused_and_changes_nothing() {
        ContractRegistry.Scope outer = registry.openScope();
        registry.register(Bird.class, Robin.class);
        ContractRegistry.Scope inner = registry.openScope();

        assertThatIllegalStateException()
                .isThrownBy(outer::close)
                .withMessage("This scope cannot be closed yet: 1 opened after it is still open;"
                        + " close what was opened last first");
        assertThat(registry.registrations(Bird.class)).containsExactly(Robin.class);
        inner.close();
        outer.close();
        assertThat(registry.registrations(Bird.class)).isEmpty();
    }

    @Test
    void closing_again_does_nothing() {
        ContractRegistry.Scope scope = registry.openScope();
        scope.close();
        registry.register(Bird.class, Robin.class);

        scope.close();

        assertThat(registry.registrations(Bird.class)).containsExactly(Robin.class);
    }

    @Test
    void any_thread_may_close_a_scope() throws InterruptedException {
        ContractRegistry.Scope scope = registry.openScope();
        registry.register(Bird.class, Robin.class);

        Thread other = new Thread(scope::close);
        other.start();
        other.join(10_000);

        assertThat(registry.registrations(Bird.class)).isEmpty();
    }

    @Test
    void children_that_were_asked_in_a_scope_follow_what_it_takes_back() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        Scopes.within(registry, () -> {
            registry.register(Bird.class, Robin.class);
            assertThat(child.isSubclass(Robin.class, Bird.class)).isTrue();
        });

        assertThat(child.isSubclass(Robin.class, Bird.class)).isFalse();
    }

    @Test
    void a_scope_leaves_parents_and_children_alone() {
        ContractRegistry child = ContractRegistry.childOf(registry);
        ContractRegistry.Scope scope = child.openScope();
        registry.register(Bird.class, Robin.class);
        child.register(Bird.class, Wren.class);

        scope.close();

        assertThat(child.registrations(Bird.class)).containsExactly(Robin.class);
    }
}
