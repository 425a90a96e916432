package org.typecontracts.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.typecontracts.Protocol;
import org.typecontracts.internal.contract.ContractDefinition;

/** What is built in appears when it first matters, and counts as if it had always been there. */
class PreparationTest {
    @Protocol
    public interface Song {
        String title();
    }

    @Protocol
    public interface Singer {
        Song song();
    }

    public static final class Hymn {}

    public static final class Soprano {
        public Hymn song() {
            return new Hymn();
        }
    }

    private final Registrations builtIn = Registrations.builtIn(Set.of(), this::prepare);
    private final Registrations registrations = Registrations.childOf(builtIn);

    private void prepare(Class<?> subject, Class<?> contract) {
        if (contract == Song.class) {
            BuiltInEntries.to(builtIn, contract).extend(Song.class, Hymn.class, hymn -> null);
        }
    }

    @Test
    void a_nested_question_is_prepared_for_too() {
        Watcher nobody = () -> {};
        Evaluation evaluation = new Evaluation(registrations, ContractDefinition.of(Singer.class), nobody);

        assertThat(evaluation.evaluate(Soprano.class, Soprano.class).conforms()).isTrue();
    }

    @Test
    void what_nobody_asked_for_yet_can_be_taken_back() {
        assertThat(registrations.edit(Song.class, Hymn.class).unregister()).isTrue();
        assertThat(registrations.edit(Song.class, Hymn.class).unregister()).isFalse();
    }

    @Test
    void an_extension_that_nobody_asked_for_yet_can_be_taken_back() {
        assertThat(registrations.edit(Song.class, Hymn.class).unextend("")).isTrue();
        assertThat(registrations.edit(Song.class, Hymn.class).unextend("")).isFalse();
    }
}
