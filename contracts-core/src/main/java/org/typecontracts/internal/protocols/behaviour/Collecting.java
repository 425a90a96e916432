package org.typecontracts.internal.protocols.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** Have received nothing. */
    public Collecting() {}

    /**
     * Return the elements once all have come.
     *
     * @return a future of the elements; cancelling it cancels the subscription
     */
    public CompletableFuture<List<T>> elements() {
        return elements;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        if (hasSubscribed) {
            // Rule 2.5 of the Reactive Streams specification.
            subscription.cancel();
            return;
        }
        hasSubscribed = true;
        elements.whenComplete((outcome, failure) -> {
            if (elements.isCancelled()) {
                subscription.cancel();
            }
        });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
        received.add(element);
    }

    @Override
    public void onError(Throwable failure) {
        elements.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        elements.complete(Collections.unmodifiableList(received));
    }
}
