package org.typecontracts.internal.protocols.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * A subscriber that asks for all elements and keeps them.
 *
 * @param <T> the elements
 */
public final class Collecting<T> implements Flow.Subscriber<T> {
    private final List<T> received = new ArrayList<>();
    private final CompletableFuture<List<T>> elements = new CompletableFuture<>();
    private boolean hasSubscribed;
    private boolean hasEnded;

    /** Have received nothing. */
    public Collecting() {}

    /**
     * Return the elements once all have come.
     *
     * @return a future of the elements; when it ends before they have come, the subscription is cancelled
     */
    public CompletableFuture<List<T>> elements() {
        return elements;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        requireSignal(subscription);
        if (hasSubscribed) {
            // Rule 2.5 of the Reactive Streams specification.
            subscription.cancel();
            return;
        }
        hasSubscribed = true;
        elements.whenComplete((outcome, failure) -> {
            if (!hasEnded) {
                subscription.cancel();
            }
        });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
        received.add(requireSignal(element));
    }

    @Override
    public void onError(Throwable failure) {
        requireSignal(failure);
        hasEnded = true;
        elements.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        hasEnded = true;
        elements.complete(Collections.unmodifiableList(received));
    }

    /** Rule 2.13 of the Reactive Streams specification. */
    private static <S> S requireSignal(S signal) {
        return Objects.requireNonNull(
                signal, "null is no signal; a publisher passes a subscription, elements or a failure");
    }
}
