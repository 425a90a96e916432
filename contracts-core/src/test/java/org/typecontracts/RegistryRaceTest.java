package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.registry.Watcher;

class RegistryRaceTest {
    interface Bird {}

    interface Flyer {}

    interface Machine {}

    static class Robin {}

    @Protocol
    public interface Song {
        String title();
    }

    @Protocol
    public interface Singer {
        Song song();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            MEANWHILE.getAndSet(() -> {}).run();
            return HookResult.DEFER;
        }
    }

    public static class Hymn {}

    public static class Soprano {
        public Hymn song() {
            return new Hymn();
        }
    }

    public static class Tenor extends Soprano {}

    /** What happens the next time that somebody is asked whether it is a singer. */
    private static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>(() -> {});

    private final ContractRegistry parent = ContractRegistry.create();
    private final ContractRegistry child = ContractRegistry.childOf(parent);

    @Test
    void what_a_child_takes_back_while_its_parent_does_is_forgotten_too() throws Exception {
        parent.register(Flyer.class, Bird.class);
        ContractRegistry.Scope scope = child.openScope();
        child.register(Bird.class, Robin.class);
        assertThat(child.isSubclass(Robin.class, Flyer.class)).isTrue();

        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        Watcher amidst = () -> {
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> {
                scope.close();
                child.register(Machine.class, Robin.class);
                return child.isSubclass(Robin.class, Flyer.class);
            });
            answers.add(answer);
            waitFor(answer);
        };
        parent.records().watch(Flyer.class, amidst);
        parent.unregister(Flyer.class, Bird.class);

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void what_is_said_of_a_members_type_during_a_check_is_seen_by_the_next_though_another_came_between() {
        MEANWHILE.set(() -> {
            parent.register(Song.class, Hymn.class);
            assertThat(parent.isSubclass(Tenor.class, Singer.class)).isTrue();
        });
        parent.isSubclass(Soprano.class, Singer.class);

        assertThat(parent.isSubclass(Soprano.class, Singer.class)).isTrue();
    }

    /** Long enough for the other thread, unless it waits for this one. */
    private static void waitFor(CompletableFuture<Boolean> answer) {
        try {
            answer.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException isWaiting) {
            // It goes on when the parent is done.
        } catch (InterruptedException | ExecutionException exception) {
            throw new AssertionError(exception);
        }
    }
}
