package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UpwardSearchTest {
    interface Animal {}

    interface Bird extends Animal {}

    interface Flyer {}

    interface Machine {}

    static class Robin {}

    static class FatRobin extends Robin {}

    static class Sparrow implements Bird {}

    private final Registrations root = Registrations.builtIn(Set.of(), (subject, contract) -> {});
    private final Registrations registrations = Registrations.childOf(root);

    @Test
    void a_registered_class_and_its_subclasses_reach_the_contract_and_its_bases() {
        registrations.register(Bird.class, Robin.class);

        assertThat(path(Robin.class, Bird.class))
                .hasToString(text("[%s] is registered under [%s]", Robin.class, Bird.class));
        assertThat(path(FatRobin.class, Animal.class))
                .hasToString(text(
                        "[%s] extends [%s], [%s] is registered under [%s], [%s] extends [%s]",
                        FatRobin.class, Robin.class, Robin.class, Bird.class, Bird.class, Animal.class));
    }

    @Test
    void registration_never_reaches_downward_or_sideways() {
        registrations.register(Animal.class, Robin.class);
        registrations.register(Flyer.class, Robin.class);

        assertThat(path(Robin.class, Bird.class)).isNull();
        assertThat(path(Animal.class, Flyer.class)).isNull();
        assertThat(path(Object.class, Animal.class)).isNull();
    }

    @Test
    void registrations_and_inheritance_may_alternate() {
        registrations.register(Bird.class, Robin.class);
        registrations.register(Flyer.class, Animal.class);
        registrations.register(Machine.class, Flyer.class);

        assertThat(path(FatRobin.class, Machine.class)).isNotNull();
        assertThat(path(Sparrow.class, Machine.class)).isNotNull();
    }

    @Test
    void a_cycle_is_refused_with_the_path_that_would_close_and_nothing_is_changed() {
        registrations.register(Flyer.class, Bird.class);
        long version = registrations.version();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.register(Bird.class, Flyer.class))
                .withMessage(text(
                        "Registering [%s] under [%s] would close a cycle: [%s] is registered under [%s]; a contract cannot"
                                + " be its own subclass, so leave out one of these",
                        Flyer.class, Bird.class, Bird.class, Flyer.class));
        assertThat(registrations.version()).isEqualTo(version);
        assertThat(Listing.of(registrations, Bird.class).registered()).isEmpty();
    }

    @Test
    void object_is_the_base_of_every_interface() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.register(Bird.class, Object.class))
                .withMessageContaining(text(
                        "Registering [%s] under [%s] would close a cycle: [%s] extends [%s];",
                        Object.class, Bird.class, Bird.class, Object.class));
    }

    @Test
    void a_base_cannot_be_registered_under_what_extends_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registrations.register(Bird.class, Animal.class))
                .withMessageContaining("[%s] extends [%s]", Bird.class.getTypeName(), Animal.class.getTypeName());
        assertThatIllegalArgumentException().isThrownBy(() -> registrations.register(Bird.class, Object.class));
    }

    @Test
    void a_long_cycle_is_refused() {
        registrations.register(Flyer.class, Animal.class);
        registrations.register(Machine.class, Flyer.class);

        assertThatIllegalArgumentException().isThrownBy(() -> registrations.register(Bird.class, Machine.class));
    }

    @Test
    void the_search_ends_where_a_child_and_its_parent_close_a_cycle_between_them() {
        Registrations child = Registrations.childOf(registrations);
        child.register(Bird.class, Flyer.class);
        registrations.register(Flyer.class, Bird.class);

        View view = View.of(child);
        assertThat(UpwardSearch.throughRegistrations(view, Flyer.class, Machine.class))
                .isNull();
        assertThat(UpwardSearch.throughRegistrations(view, Flyer.class, Bird.class))
                .isNotNull();
        assertThat(UpwardSearch.throughRegistrations(view, Bird.class, Flyer.class))
                .isNotNull();
    }

    @Test
    void extensions_may_lead_to_and_fro() {
        registrations.extend(Flyer.class, Machine.class, "", machine -> machine);
        registrations.extend(Machine.class, Flyer.class, "", flyer -> flyer);

        assertThat(UpwardSearch.find(View.of(registrations), Lineage.of(Flyer.class), Machine.class, true, null))
                .hasToString(text("[%s] is extended to [%s]", Flyer.class, Machine.class));
        assertThat(path(Flyer.class, Machine.class)).isNull();
    }

    private Path path(Class<?> subject, Class<?> contract) {
        return UpwardSearch.throughRegistrations(View.of(registrations), subject, contract);
    }

    private static String text(String format, Class<?>... types) {
        Object[] names = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            names[i] = types[i].getTypeName();
        }
        return String.format(format, names);
    }
}
