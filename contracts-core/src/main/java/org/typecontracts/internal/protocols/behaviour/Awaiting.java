package org.typecontracts.internal.protocols.behaviour;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for futures. */
public final class Awaiting {
    private Awaiting() {}

    /**
     * Wait as long as it takes.
     *
     * @param future the future
     * @param <T> its outcome
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public static <T> T outcome(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw unchecked(failure);
        }
    }

    /**
     * Wait for some time.
     *
     * @param future the future
     * @param timeout how long to wait
     * @param <T> its outcome
     * @return the outcome
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws TimeoutException if there is no outcome by then
     */
    public static <T> T outcome(Future<T> future, Duration timeout) throws InterruptedException, TimeoutException {
        Objects.requireNonNull(timeout, "timeout is null; pass a duration, or wait without one");
        try {
            return future.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            throw unchecked(failure);
        } catch (TimeoutException late) {
            throw told(late, timeout);
        }
    }

    /**
     * Wait as long as it takes, and take a failure for an outcome.
     *
     * @param future the future
     * @return its result, or the class of what was thrown
     */
    public static @Nullable Object resultOrFailure(CompletableFuture<?> future) {
        return future.<@Nullable Object>handle((result, failure) -> failure == null ? result : failure.getClass())
                .join();
    }

    private static TimeoutException told(TimeoutException late, Duration timeout) {
        TimeoutException told =
                new TimeoutException("There is no outcome after [" + timeout + "]; wait longer, or without a timeout");
        told.initCause(late);
        return told;
    }

    /**
     * Return why there is no outcome.
     *
     * @param failure the failure of a future
     * @return its cause; itself if it has none, as a future of somebody else's may
     */
    static Throwable cause(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : cause;
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        Throwable cause = cause(failure);
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new CompletionException(cause);
    }
}
