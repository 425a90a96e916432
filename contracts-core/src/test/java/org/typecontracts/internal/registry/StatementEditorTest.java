package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementEditorTest {
    interface Animal {}

    interface Bird extends Animal {}

    interface Flyer {}

    interface Machine {}

    private final Registrations root = Registrations.builtIn(Set.of(), (subject, contract) -> {});
    private final Registrations registrations = Registrations.childOf(root);

    @Test
    void a_cycle_is_refused_with_the_path_that_would_close_and_nothing_is_changed() {
        registrations.edit(Flyer.class, Bird.class).register();
        long version = registrations.version();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.edit(Bird.class, Flyer.class).register())
                .withMessage(
                        "Registering [%1$s] under [%2$s] would close a cycle: [%2$s] is registered under [%1$s]; a"
                                + " contract cannot be its own subclass, so leave out one of these",
                        Flyer.class.getTypeName(), Bird.class.getTypeName());
        assertThat(registrations.version()).isEqualTo(version);
        assertThat(Listing.of(registrations, Bird.class).registered()).isEmpty();
    }

    @Test
    void object_is_the_base_of_every_interface() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.edit(Bird.class, Object.class).register())
                .withMessageContaining(
                        "Registering [%1$s] under [%2$s] would close a cycle: [%2$s] extends [%1$s];",
                        Object.class.getTypeName(), Bird.class.getTypeName());
    }

    @Test
    void a_base_cannot_be_registered_under_what_extends_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.edit(Bird.class, Animal.class).register())
                .withMessageContaining("[%s] extends [%s]", Bird.class.getTypeName(), Animal.class.getTypeName());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.edit(Bird.class, Object.class).register());
    }

    @Test
    void a_long_cycle_is_refused() {
        registrations.edit(Flyer.class, Animal.class).register();
        registrations.edit(Machine.class, Flyer.class).register();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.edit(Bird.class, Machine.class).register());
    }
}
