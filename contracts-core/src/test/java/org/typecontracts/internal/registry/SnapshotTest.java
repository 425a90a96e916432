package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.collections.ClassMap;
import org.typecontracts.internal.collections.ClassReference;

class SnapshotTest {
    interface Bird {}

    interface Singer {}

    static class Robin {}

    static class Wren {}

    private static final Statement REGISTERED = Statement.NOTHING.withRegistration(1);

    private final ReferenceQueue<Class<?>> unloaded = new ReferenceQueue<>();
    private final ClassReference bird = new ClassReference(Bird.class, unloaded);
    private final ClassReference singer = new ClassReference(Singer.class, unloaded);
    private final ClassReference robin = new ClassReference(Robin.class, unloaded);
    private final ClassReference wren = new ClassReference(Wren.class, unloaded);

    @Test
    void a_contract_that_has_subjects_keeps_its_record_when_it_gains_one() {
        Snapshot one = Snapshot.EMPTY.withStatement(robin, bird, REGISTERED);
        Snapshot two = one.withStatement(wren, bird, REGISTERED);

        assertThat(two.record(Bird.class)).isSameAs(one.record(Bird.class));
        assertThat(two.record(Robin.class)).isSameAs(one.record(Robin.class));
    }

    @Test
    void the_subjects_of_a_contract_are_those_of_which_something_is_said() {
        Snapshot snapshot = Snapshot.EMPTY
                .withStatement(robin, bird, REGISTERED)
                .withStatement(wren, singer, REGISTERED)
                .withStatement(wren, bird, REGISTERED)
                .withStatement(robin, bird, Statement.NOTHING);

        assertThat(snapshot.subjects(Bird.class))
                .extracting(ClassMap.Entry::type)
                .containsExactly(Wren.class);
        assertThat(snapshot.contracts()).containsExactlyInAnyOrder(Bird.class, Singer.class);
    }

    @Test
    void nothing_is_left_of_a_contract_that_was_unloaded() {
        Snapshot snapshot =
                Snapshot.EMPTY.withStatement(robin, bird, REGISTERED).withStatement(robin, singer, REGISTERED);

        bird.clear();
        Snapshot rest = snapshot.without(List.of(bird));

        assertThat(rest.record(Robin.class).contracts().references()).containsExactly(singer);
        assertThat(rest.version()).isEqualTo(snapshot.version());
    }

    @Test
    void nothing_is_left_of_a_subject_that_was_unloaded() {
        Snapshot snapshot = Snapshot.EMPTY.withStatement(robin, bird, REGISTERED);

        robin.clear();
        Snapshot rest = snapshot.without(List.of(robin));

        assertThat(rest.reference(Robin.class)).isNull();
        assertThat(rest.subjects(Bird.class)).isEmpty();
    }

    @Test
    void snapshots_differ_in_the_contracts_of_which_something_else_is_said() {
        Snapshot before = Snapshot.EMPTY.withStatement(robin, bird, REGISTERED);
        Snapshot after = before.withStatement(wren, singer, REGISTERED).withAdoption(bird);

        assertThat(after.difference(before)).containsExactlyInAnyOrder(Bird.class, Singer.class);
        assertThat(before.difference(after)).containsExactlyInAnyOrder(Bird.class, Singer.class);
        assertThat(after.difference(after)).isEmpty();
    }
}
