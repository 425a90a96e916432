package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contracts;

@Timeout(20)
class AsyncIterableTest {
    /** A publisher that does not say so. */
    public static class Ticker {
        private boolean cancelled;

        public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    subscriber.onNext(1);
                    subscriber.onNext(2);
                }

                @Override
                public void cancel() {
                    cancelled = true;
                }
            });
        }
    }

    @Test
    void publishers_are_asynchronous_iterables() throws Exception {
        CompletableFuture<List<String>> all;
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
            all = As.<AsyncIterable<String>>a(AsyncIterable.class, publisher).toList();
            publisher.submit("a");
            publisher.submit("b");
        }

        assertThat(all.get(10, TimeUnit.SECONDS)).containsExactly("a", "b");
        assertThat(Contracts.check(Flow.Publisher.class, AsyncIterable.class).route())
                .isEqualTo(Route.STRUCTURAL);
    }

    @Test
    void a_failure_is_the_outcome() {
        SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
        CompletableFuture<List<String>> all =
                As.<AsyncIterable<String>>a(AsyncIterable.class, publisher).toList();
        publisher.closeExceptionally(new IllegalStateException("broken"));

        assertThat(all).failsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void cancelling_the_list_cancels_the_subscription() {
        Ticker ticker = new Ticker();

        As.<AsyncIterable<Integer>>a(AsyncIterable.class, ticker).toList().cancel(true);

        assertThat(ticker.cancelled).isTrue();
    }

    @Test
    void a_second_subscription_is_cancelled() {
        Ticker second = new Ticker();
        AsyncIterable<Integer> twice = subscriber -> {
            new Ticker().subscribe(subscriber);
            second.subscribe(subscriber);
        };

        assertThat(twice.toList()).isNotDone();
        assertThat(second.cancelled).isTrue();
    }

    @Test
    void a_list_that_ends_before_its_source_cancels_the_subscription() {
        Ticker ticker = new Ticker();

        As.<AsyncIterable<Integer>>a(AsyncIterable.class, ticker)
                .toList()
                .completeExceptionally(new TimeoutException());

        assertThat(ticker.cancelled).isTrue();
    }

    @Test
    void a_source_that_has_ended_is_not_cancelled() {
        Ticker ticker = new Ticker();
        AsyncIterable<Integer> ending = subscriber -> {
            ticker.subscribe(subscriber);
            subscriber.onComplete();
        };

        assertThat(ending.toList()).isCompletedWithValue(List.of(1, 2));
        assertThat(ticker.cancelled).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // Null is the point.
    void what_is_not_there_is_no_signal() {
        Ticker ticker = new Ticker();
        AsyncIterable<Integer> careless = subscriber -> {
            assertThatNullPointerException().isThrownBy(() -> subscriber.onSubscribe(null));
            ticker.subscribe(subscriber);
            assertThatNullPointerException().isThrownBy(() -> subscriber.onNext(null));
            assertThatNullPointerException().isThrownBy(() -> subscriber.onError(null));
            subscriber.onComplete();
        };

        assertThat(careless.toList()).isCompletedWithValue(List.of(1, 2));
    }
}
