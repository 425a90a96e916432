package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contracts;

@Timeout(20)
class AwaitableTest {
    public static class Order {
        private final CompletableFuture<String> delivery = new CompletableFuture<>();

        public CompletableFuture<String> toCompletableFuture() {
            return delivery;
        }
    }

    private final Order order = new Order();
    private final Awaitable<String> awaitable = As.a(Awaitable.class, order);

    @Test
    void an_outcome_is_awaited() throws Exception {
        order.delivery.complete("pizza");

        assertThat(awaitable.await()).isEqualTo("pizza");
        assertThat(awaitable.await(Duration.ofMillis(1))).isEqualTo("pizza");
    }

    @Test
    void waiting_ends_with_the_time() {
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> awaitable.await(Duration.ofMillis(1)))
                .withMessage("There is no outcome after [PT0.001S]; wait longer, or without a timeout")
                .withCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void an_unchecked_failure_arrives_as_it_is_and_a_checked_one_as_a_cause() {
        IllegalStateException unchecked = new IllegalStateException("burnt");
        IOException checked = new IOException("lost");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Protocols.await(CompletableFuture.failedFuture(unchecked)))
                .isSameAs(unchecked);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> Protocols.await(CompletableFuture.failedFuture(checked)))
                .withCause(checked);
    }

    @Test
    void the_callers_future_does_not_reach_the_subject() {
        awaitable.asCompletableFuture().cancel(true);

        assertThat(order.delivery).isNotDone();
    }

    @Test
    void a_future_is_awaitable_and_completes_later() throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> "done");
        Awaitable<String> future = As.a(Awaitable.class, task);
        CompletableFuture<String> completable = future.toCompletableFuture();
        assertThat(completable).isNotDone();
        task.run();

        assertThat(completable.get(10, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(future.await()).isEqualTo("done");
        assertThat(future.toCompletableFuture()).isCompletedWithValue("done");
        assertThat(Contracts.check(FutureTask.class, Awaitable.class).route()).isEqualTo(Route.EXTENDED);
    }

    @Test
    void cancelling_what_waits_for_a_future_cancels_the_future() {
        FutureTask<String> task = new FutureTask<>(() -> "done");

        As.<Awaitable<String>>a(Awaitable.class, task).toCompletableFuture().cancel(true);

        assertThat(task.isCancelled()).isTrue();
    }

    @Test
    void a_completion_stage_that_is_a_future_too_is_its_own_future() {
        CompletableFuture<String> future = new CompletableFuture<>();

        assertThat(As.<Awaitable<String>>a(Awaitable.class, future).toCompletableFuture())
                .isSameAs(future);
    }

    private interface Ending {
        String get() throws ExecutionException, InterruptedException;
    }

    /** A future of somebody else's, which nobody should print. */
    private record Foreign(boolean isDone, Ending ending) implements Future<String> {
        @Override
        public String get() throws ExecutionException, InterruptedException {
            return ending.get();
        }

        @Override
        public String get(long timeout, TimeUnit unit) throws ExecutionException, InterruptedException {
            return ending.get();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }

        Awaitable<String> awaitable() {
            return As.a(Awaitable.class, this);
        }
    }

    @Test
    void what_waits_for_a_future_ends_however_that_ends() {
        Error error = new StackOverflowError("too deep");
        ExecutionException without = new ExecutionException("no cause", null);
        Awaitable<String> failing = new Foreign(false, () -> {
                    throw error;
                })
                .awaitable();
        Awaitable<String> unexplained = new Foreign(false, () -> {
                    throw without;
                })
                .awaitable();

        assertThat(failing.toCompletableFuture())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCause(error);
        assertThat(unexplained.toCompletableFuture())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCause(without);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(unexplained::await)
                .withCause(without);
    }

    @Test
    void what_is_done_is_handed_over_though_the_thread_is_interrupted() {
        Awaitable<String> done = new Foreign(true, () -> {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    return "done";
                })
                .awaitable();
        Thread.currentThread().interrupt();
        CompletableFuture<String> future = done.toCompletableFuture();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(future).isCompletedWithValue("done");
    }

    /** Has its outcome sooner than it says. */
    public static class Ready extends FutureTask<String> {
        Ready() {
            super(() -> "late");
        }

        public CompletableFuture<String> toCompletableFuture() {
            return CompletableFuture.completedFuture("ready");
        }
    }

    @Test
    void a_future_that_has_a_completable_one_of_its_own_is_asked_for_it() throws Exception {
        Awaitable<String> ready = As.a(Awaitable.class, new Ready());

        assertThat(ready.toCompletableFuture()).isCompletedWithValue("ready");
        assertThat(ready.await(Duration.ofMillis(1))).isEqualTo("ready");
    }
}
