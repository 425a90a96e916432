package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.typecontracts.ConformanceException;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;
import org.typecontracts.support.Scopes;

class ProtocolsTest {
    public static class Team {
        public List<String> members() {
            return List.of("Ada");
        }
    }

    public static class Playlist {
        public String get(int index) {
            return List.of("intro", "song").get(index);
        }

        public int size() {
            return 2;
        }
    }

    private static void assertRefused(Consumer<Object> question, String sentence) {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> question.accept(new Team()))
                .satisfies(refusal -> {
                    assertThat(refusal.conformance()).isNotNull();
                    assertThat(refusal)
                            .hasMessage(sentence + "\n" + refusal.conformance().explain());
                });
    }

    @Test
    void a_refusal_sums_up_what_is_missing_and_then_explains() {
        assertRefused(Protocols::iterate, "[not-iterable] Team is not Iterable: it has no iterator(): Iterator<T>");
        assertRefused(Protocols::stream, "[not-iterable] Team is not Iterable: it has no iterator(): Iterator<T>");
        assertRefused(Protocols::len, "[not-sized] Team is not Sized: it has no size(): int");
        assertRefused(
                team -> Protocols.contains(team, "Ada"),
                "[not-container] Team is not Container: it has no contains(T): boolean");
        assertRefused(
                team -> Protocols.index(team, "Ada"),
                "[not-iterable] Team is not Iterable: it has no iterator(): Iterator<T>");
        assertRefused(
                team -> Protocols.count(team, "Ada"),
                "[not-iterable] Team is not Iterable: it has no iterator(): Iterator<T>");
    }

    @Test
    void a_refusal_names_every_missing_member() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.reversed(new Team()))
                .withMessageStartingWith("[not-reversible] Team is not Reversible: it has no ")
                .withMessageContaining("reversed(): Iterator<T>")
                .withMessageContaining(", no ");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.next(new Team()))
                .withMessageStartingWith("[not-iterator] Team is not Iterator: it has no ")
                .withMessageContaining("hasNext(): boolean");
    }

    @Test
    void a_refusal_for_another_reason_gives_the_reason() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.hash(List.of()))
                .withMessageMatching("(?s)\\[not-hashable\\] \\w+ is not Hashable: Collection is excluded .*");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.call(new Team()))
                .withMessageStartingWith("[not-callable-like] Team is not CallableLike: it is no functional object");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.await(new Team()))
                .withMessageStartingWith("[not-awaitable] Team is not Awaitable: it has no toCompletableFuture()");
    }

    /** Of a size that is no number. */
    public static class Shirt {
        public String size() {
            return "XL";
        }
    }

    @Test
    void a_refusal_for_a_member_that_does_not_suit_names_the_member_in_full() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.len(new Shirt()))
                .withMessageStartingWith("[not-sized] Shirt is not Sized: size(): int finds another result: public"
                        + " String Shirt.size() returns String, not int\n");
    }

    @Test
    void null_is_refused_in_a_sentence() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.len(null))
                .withMessage("[not-sized] null is not Sized; pass an object");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.contains(null, 1))
                .withMessage("[not-container] null is not Container; pass an object");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.index(null, 1))
                .withMessage("[not-iterable] null is not Iterable; pass an object");
    }

    @Test
    void positions_and_counts_follow_the_iteration() {
        assertThat(Protocols.index(List.of("a", "b", "a"), "b")).isEqualTo(1);
        assertThat(Protocols.index(new int[] {5, 6}, 7)).isEqualTo(-1);
        assertThat(Protocols.index("hello", "llo")).isEqualTo(2);
        assertThat(Protocols.index(new ArrayDeque<>(List.of(4, 5)), 5)).isEqualTo(1);
        assertThat(Protocols.count(List.of("a", "b", "a"), "a")).isEqualTo(2);
        assertThat(Protocols.count(new byte[] {1, 1, 2}, 1)).isEqualTo(2);
        assertThat(Protocols.count(Set.of(1), 2)).isZero();
    }

    @Test
    void the_next_of_an_exhausted_iterator_is_an_error() {
        assertThat(Protocols.next(List.of(1).iterator())).isEqualTo(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Protocols.next(List.of().iterator()));
    }

    @Test
    void outcomes_are_awaited() throws Exception {
        assertThat(Protocols.await(CompletableFuture.completedFuture(4))).isEqualTo(4);
        assertThat(Protocols.await(CompletableFuture.completedFuture(4), Duration.ofSeconds(1)))
                .isEqualTo(4);
    }

    @Test
    void a_hash_is_the_objects_own() {
        assertThat(Protocols.hash("key")).isEqualTo("key".hashCode());
    }

    @Test
    void what_a_built_in_hook_refuses_is_explained_in_its_own_words() {
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.call("text"))
                .withMessageStartingWith("[not-callable-like] String is not CallableLike: it is no functional object,"
                        + " or one in several ways, and has no one method call\n");
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.hash(new Object()))
                .withMessageStartingWith("[not-hashable] Object is not Hashable: it does not declare equals and"
                        + " hashCode as a pair\n");
    }

    @Test
    void a_registered_sequence_is_asked_by_what_a_sequence_mixes_in() {
        Scopes.within(ContractRegistry.global(), () -> {
            Contracts.register(Sequence.class, Playlist.class);
            Playlist playlist = new Playlist();

            assertThat(Protocols.len(playlist)).isEqualTo(2);
            assertThat(Protocols.contains(playlist, "song")).isTrue();
            assertThat(Protocols.contains(playlist, 5)).isFalse();
            assertThat(Protocols.iterate(playlist)).containsExactly("intro", "song");
            assertThat(Protocols.reversed(playlist)).containsExactly("song", "intro");
            assertThat(Protocols.stream(playlist)).hasSize(2);
            assertThat(Protocols.index(playlist, "song")).isEqualTo(1);
        });
    }
}
