package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.reflect.Lineage;

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
        registrations.edit(Bird.class, Robin.class).register();

        assertThat(path(Robin.class, Bird.class))
                .hasToString(text("[%s] is registered under [%s]", Robin.class, Bird.class));
        assertThat(path(FatRobin.class, Animal.class))
                .hasToString(text(
                        "[%s] extends [%s], [%s] is registered under [%s], [%s] extends [%s]",
                        FatRobin.class, Robin.class, Robin.class, Bird.class, Bird.class, Animal.class));
    }

    @Test
    void registration_never_reaches_downward_or_sideways() {
        registrations.edit(Animal.class, Robin.class).register();
        registrations.edit(Flyer.class, Robin.class).register();

        assertThat(path(Robin.class, Bird.class)).isNull();
        assertThat(path(Animal.class, Flyer.class)).isNull();
        assertThat(path(Object.class, Animal.class)).isNull();
    }

    @Test
    void registrations_and_inheritance_may_alternate() {
        registrations.edit(Bird.class, Robin.class).register();
        registrations.edit(Flyer.class, Animal.class).register();
        registrations.edit(Machine.class, Flyer.class).register();

        assertThat(path(FatRobin.class, Machine.class))
                .hasToString(text(
                        "[%s] extends [%s], [%s] is registered under [%s], [%s] extends [%s], [%s] is registered under"
                                + " [%s], [%s] is registered under [%s]",
                        FatRobin.class,
                        Robin.class,
                        Robin.class,
                        Bird.class,
                        Bird.class,
                        Animal.class,
                        Animal.class,
                        Flyer.class,
                        Flyer.class,
                        Machine.class));
        assertThat(path(Sparrow.class, Machine.class))
                .hasToString(text(
                        "[%s] implements [%s], [%s] is registered under [%s], [%s] is registered under [%s]",
                        Sparrow.class, Animal.class, Animal.class, Flyer.class, Flyer.class, Machine.class));
    }

    @Test
    void the_search_ends_where_a_child_and_its_parent_close_a_cycle_between_them() {
        Registrations child = Registrations.childOf(registrations);
        child.edit(Bird.class, Flyer.class).register();
        registrations.edit(Flyer.class, Bird.class).register();

        assertThat(path(child, Flyer.class, Machine.class)).isNull();
        assertThat(path(child, Flyer.class, Bird.class))
                .hasToString(text("[%s] is registered under [%s]", Flyer.class, Bird.class));
        assertThat(path(child, Bird.class, Flyer.class))
                .hasToString(text("[%s] is registered under [%s]", Bird.class, Flyer.class));
    }

    @Test
    void extensions_may_lead_to_and_fro() {
        registrations.edit(Flyer.class, Machine.class).extend("", machine -> machine);
        registrations.edit(Machine.class, Flyer.class).extend("", flyer -> flyer);

        assertThat(UpwardSearch.alongAll(View.of(registrations), Lineage.of(Flyer.class))
                        .path(Machine.class, null))
                .hasToString(text("[%s] is extended to [%s]", Flyer.class, Machine.class));
        assertThat(path(Flyer.class, Machine.class)).isNull();
    }

    private Path path(Class<?> subject, Class<?> contract) {
        return path(registrations, subject, contract);
    }

    private static Path path(Registrations registrations, Class<?> subject, Class<?> contract) {
        return UpwardSearch.alongRegistrations(View.of(registrations), Lineage.of(subject))
                .path(contract, null);
    }

    private static String text(String format, Class<?>... types) {
        Object[] names = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            names[i] = types[i].getTypeName();
        }
        return String.format(format, names);
    }
}
