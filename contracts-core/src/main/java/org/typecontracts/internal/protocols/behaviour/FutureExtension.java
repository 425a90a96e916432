package org.typecontracts.internal.protocols.behaviour;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Awaitable;

/** Adapts futures; those that are completion stages too can do better than wait. */
final class FutureExtension<T> implements Function<Future<T>, Awaitable<T>> {
    @Override
    @SuppressWarnings("unchecked") // What is both has one outcome.
    public Awaitable<T> apply(Future<T> subject) {
        return subject instanceof CompletionStage<?> stage
                ? new Stage<>((CompletionStage<T>) stage)
                : new JavaFuture<>(subject);
    }

    private static final class Stage<T> extends Wrapper<CompletionStage<T>> implements Awaitable<T> {
        Stage(CompletionStage<T> target) {
            super(target);
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            return target.toCompletableFuture();
        }
    }

    private static final class JavaFuture<T> extends Wrapper<Future<T>> implements Awaitable<T> {
        JavaFuture(Future<T> target) {
            super(target);
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            Waiting<T> result = new Waiting<>(target);
            if (target.isDone()) {
                result.run();
            } else {
                Thread thread = new Thread(result, "contracts-awaiting-" + target);
                thread.setDaemon(true);
                thread.start();
            }
            return result;
        }

        @Override
        public T await() throws InterruptedException {
            return Awaiting.outcome(target);
        }

        @Override
        public T await(Duration timeout) throws InterruptedException, TimeoutException {
            return Awaiting.outcome(target, timeout);
        }
    }

    /** A future that takes over the outcome of another, and hands its own cancellation on. */
    private static final class Waiting<T> extends CompletableFuture<T> implements Runnable {
        private final Future<T> source;

        Waiting(Future<T> source) {
            this.source = source;
        }

        @Override
        public void run() {
            try {
                complete(source.get());
            } catch (ExecutionException failure) {
                completeExceptionally(failure.getCause());
            } catch (InterruptedException | RuntimeException failure) {
                completeExceptionally(failure);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            source.cancel(mayInterruptIfRunning);
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
