package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
}
