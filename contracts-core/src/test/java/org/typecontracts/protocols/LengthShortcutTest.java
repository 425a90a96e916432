package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.typecontracts.ConformanceException;
import org.typecontracts.ContractRegistry;
import org.typecontracts.support.Scopes;

/** A class that was asked for its length often enough takes a shortcut, which is as true as the long way. */
@Isolated
class LengthShortcutTest {
    private static final int OFTEN = 50_000;
    private static final ContractRegistry REGISTRY = ContractRegistry.global();

    public static final class Team {
        public int size() {
            return 2;
        }
    }

    public static final class Moody {
        boolean declined;

        public String name() {
            return "moody";
        }
    }

    private static int askOften(Object object) {
        int sum = 0;
        for (int i = 0; i < OFTEN; i++) {
            sum += Protocols.len(object);
        }
        return sum / OFTEN;
    }

    @Test
    void the_answer_stays_the_same_for_more_classes_than_have_shortcuts() {
        List<Object> objects = List.of(
                "ab",
                new int[2],
                new Team(),
                new ArrayList<>(List.of(1, 2)),
                new LinkedList<>(List.of(1, 2)),
                new TreeSet<>(List.of(1, 2)),
                new HashSet<>(List.of(1, 2)),
                new Vector<>(List.of(1, 2)),
                new ArrayDeque<>(List.of(1, 2)));

        for (Object object : objects) {
            assertThat(askOften(object)).as(object.getClass().getName()).isEqualTo(2);
        }
        for (Object object : objects) {
            assertThat(askOften(object)).as(object.getClass().getName()).isEqualTo(2);
        }
    }

    @Test
    void a_registration_is_seen_by_the_next_question_and_so_is_its_end() {
        assertThat(askOften("ab")).isEqualTo(2);

        Scopes.within(REGISTRY, () -> {
            REGISTRY.extend(Sized.class, String.class, text -> () -> 7);
            assertThat(Protocols.len("ab")).isEqualTo(7);
            assertThat(askOften("ab")).isEqualTo(7);
        });
        assertThat(Protocols.len("ab")).isEqualTo(2);
    }

    @Test
    void an_exclusion_is_seen_by_the_next_question() {
        Team team = new Team();
        assertThat(askOften(team)).isEqualTo(2);

        Scopes.within(REGISTRY, () -> {
            REGISTRY.exclude(Sized.class, Team.class);
            assertThatExceptionOfType(ConformanceException.class).isThrownBy(() -> Protocols.len(team));
        });
        assertThat(Protocols.len(team)).isEqualTo(2);
    }

    @Test
    void an_extension_that_declines_later_is_explained_as_on_the_long_way() {
        Moody moody = new Moody();
        Scopes.within(REGISTRY, () -> {
            REGISTRY.extend(Sized.class, Moody.class, each -> each.declined ? null : () -> 3);
            assertThat(askOften(moody)).isEqualTo(3);
            moody.declined = true;
            assertThatExceptionOfType(ConformanceException.class)
                    .isThrownBy(() -> Protocols.len(moody))
                    .withMessageStartingWith("[not-sized] Moody is not Sized: it has no size(): int");
        });
    }

    @Test
    void null_is_refused_by_a_message_with_shortcuts_too() {
        askOften("ab");

        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> Protocols.len(null))
                .withMessage("[not-sized] null is not Sized; pass an object");
    }

    public static final class Angry {
        public int size() {
            throw new ConformanceException("angry", null);
        }
    }

    @Test
    void what_a_subject_throws_arrives_unchanged() {
        askOften("ab");
        Angry angry = new Angry();

        for (int i = 0; i < OFTEN; i++) {
            assertThatExceptionOfType(ConformanceException.class)
                    .isThrownBy(() -> Protocols.len(angry))
                    .withMessage("angry");
            i += OFTEN / 50;
        }
    }

    @Test
    void no_question_after_a_registration_gets_an_old_answer_while_others_make_shortcuts() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> asking = () -> {
                int asked = 0;
                while (!stop.get()) {
                    asked += Protocols.len("ab") > 0 ? 1 : 0;
                }
                return asked;
            };
            List<Future<Integer>> running = List.of(others.submit(asking), others.submit(asking));
            for (int round = 0; round < 200; round++) {
                int told = 3 + round;
                Scopes.within(REGISTRY, () -> {
                    REGISTRY.extend(Sized.class, String.class, text -> () -> told);
                    for (int i = 0; i < 2_000; i++) {
                        assertThat(Protocols.len("ab")).isEqualTo(told);
                    }
                });
                assertThat(Protocols.len("ab")).isEqualTo(2);
            }
            stop.set(true);
            for (Future<Integer> each : running) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            stop.set(true);
            others.shutdownNow();
        }
    }
}
