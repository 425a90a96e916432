package org.typecontracts.protocols;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.behaviour.Awaiting;
import org.typecontracts.internal.protocols.views.Elements;

/**
 * Something that will have an outcome.
 *
 * <p>Any class with a public {@code CompletableFuture<T> toCompletableFuture()} conforms, every
 * {@link java.util.concurrent.CompletionStage} among them. By extension so does every other
 * {@link java.util.concurrent.Future}, with which {@code CompletionStage} shares no supertype.
 *
 * <pre>{@code
 * Awaitable<Reply> reply = Contracts.adapt(client.send(request), Awaitable.class);
 * reply.await(Duration.ofSeconds(5));
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Awaitable}, the class of {@code await}.
 *
 * @param <T> the outcome
 * @since 0.1.0
 */
@Protocol
public interface Awaitable<T> {
    /**
     * Return the outcome as a future. For a {@link java.util.concurrent.Future} that is not done and has no such
     * method, this starts a daemon thread that waits for it.
     *
     * @return a future that has the outcome when this has
     */
    CompletableFuture<T> toCompletableFuture();

    /**
     * Return the outcome as a future that belongs to the caller: completing or cancelling it does not reach this
     * object. Costs one {@link #toCompletableFuture()}.
     *
     * @return a future of its own that has the outcome when this has
     */
    default CompletableFuture<T> asCompletableFuture() {
        return toCompletableFuture().copy();
    }

    /**
     * Wait for the outcome, as long as it takes. Costs one {@link #toCompletableFuture()}.
     *
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws CompletionException if the outcome is a checked exception, its cause; an unchecked one arrives as it is
     */
    default T await() throws InterruptedException {
        return Awaiting.outcome(toCompletableFuture());
    }

    /**
     * Wait for the outcome for some time. Costs one {@link #toCompletableFuture()}.
     *
     * @param timeout how long to wait
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws TimeoutException if there is no outcome by then
     * @throws CompletionException if the outcome is a checked exception, its cause; an unchecked one arrives as it is
     */
    default T await(Duration timeout) throws InterruptedException, TimeoutException {
        return Awaiting.outcome(toCompletableFuture(), timeout);
    }

    /**
     * State that an outcome is final.
     *
     * @param awaitable anything awaitable that has its outcome, a result or a failure
     * @return whether the law holds
     */
    @Law("an outcome does not change")
    static boolean outcomeIsStable(Awaitable<?> awaitable) {
        return Elements.same(
                Awaiting.resultOrFailure(awaitable.toCompletableFuture()),
                Awaiting.resultOrFailure(awaitable.toCompletableFuture()));
    }
}
