package org.typecontracts.internal.protocols.behaviour;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A subscriber that notes what it is told first, and asks for nothing.
 *
 * @param <T> the elements
 */
public final class FirstSignal<T> implements Flow.Subscriber<T> {
    private static final long SECONDS = 5;

    private final CompletableFuture<Boolean> isSubscription = new CompletableFuture<>();

    /** Have been told nothing. */
    public FirstSignal() {}

    /**
     * Wait for the first call, some seconds at most.
     *
     * @return whether it was that of {@link #onSubscribe}
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean isSubscription() throws InterruptedException {
        try {
            return isSubscription.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException nothing) {
            return false;
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        isSubscription.complete(true);
        subscription.cancel();
    }

    @Override
    public void onNext(T element) {
        isSubscription.complete(false);
    }

    @Override
    public void onError(Throwable failure) {
        isSubscription.complete(false);
    }

    @Override
    public void onComplete() {
        isSubscription.complete(false);
    }
}
