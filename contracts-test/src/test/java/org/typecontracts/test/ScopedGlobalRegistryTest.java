package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.typecontracts.Contracts;
import org.typecontracts.test.ZooFixture.Bird;
import org.typecontracts.test.ZooFixture.Robin;
import org.typecontracts.test.ZooFixture.Team;
import org.typecontracts.test.jupiter.GlobalRegistryScope;
import org.typecontracts.test.jupiter.JupiterRun;

class ScopedGlobalRegistryTest {
    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "2");

    @ScopedGlobalRegistry
    static final class ScopedFixture {
        @BeforeAll
        static void register() {
            Contracts.register(Bird.class, Robin.class);
        }

        @RepeatedTest(3)
        @Execution(ExecutionMode.CONCURRENT)
        void a_registration_ends_with_its_test() {
            assertThat(Contracts.isSubclass(Robin.class, Bird.class)).isTrue();
            assertThat(Contracts.isSubclass(Team.class, Bird.class)).isFalse();
            Contracts.register(Bird.class, Team.class);
        }
    }

    @Test
    void registrations_end_with_their_test_and_with_their_class() {
        assertThat(JupiterRun.of(ScopedFixture.class).succeeded()).hasSize(3);

        assertThat(Contracts.isSubclass(Robin.class, Bird.class)).isFalse();
        assertThat(Contracts.isSubclass(Team.class, Bird.class)).isFalse();
    }

    @Test
    void tests_of_a_parallel_run_are_kept_apart() {
        assertThat(JupiterRun.of(ScopedFixture.class, PARALLEL).succeeded()).hasSize(3);

        assertThat(Contracts.isSubclass(Robin.class, Bird.class)).isFalse();
    }

    /** Registers the extension without the lock. */
    @Execution(ExecutionMode.CONCURRENT)
    @ExtendWith(UnlockedFixture.Refusal.class)
    static final class UnlockedFixture {
        private static final CountDownLatch BOTH = new CountDownLatch(2);

        /** Lets the one that holds the registry go on as soon as the other is refused. */
        static final class Refusal implements TestWatcher {
            @Override
            public void testFailed(ExtensionContext context, Throwable cause) {
                BOTH.countDown();
            }
        }

        @Test
        @ExtendWith(GlobalRegistryScope.class)
        void one() throws InterruptedException {
            meet();
        }

        @Test
        @ExtendWith(GlobalRegistryScope.class)
        void other() throws InterruptedException {
            meet();
        }

        private static void meet() throws InterruptedException {
            BOTH.countDown();
            BOTH.await(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void tests_that_meet_without_the_lock_are_refused() {
        assertThat(JupiterRun.of(UnlockedFixture.class, PARALLEL).failure())
                .matches(
                        "\\[(one|other)\\(\\)] would change the global registry while \\[(one|other)\\(\\)] has it; mark"
                                + " both with @ScopedGlobalRegistry, which keeps them apart, or inject an isolated"
                                + " ContractRegistry");
    }
}
