package org.typecontracts.internal.protocols.behaviour;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Awaitable;

/** Adapts futures that can do no better than wait, and those that are known to. */
final class FutureExtension<T> implements Function<Future<T>, @Nullable Awaitable<T>> {
    @Override
    @SuppressWarnings("unchecked") // What is both has one outcome.
    public @Nullable Awaitable<T> apply(Future<T> subject) {
        if (subject instanceof CompletionStage<?> stage) {
            return new Stage<>((CompletionStage<T>) stage);
        }
        return Contracts.isInstance(subject, OwnCompletion.class) ? null : new JavaFuture<>(subject);
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
                Thread thread = new Thread(
                        result, "contracts-awaiting-" + target.getClass().getName());
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
            // A future that is done may ask all the same whether the thread is interrupted.
            boolean isInterrupted = Thread.interrupted();
            try {
                complete(source.get());
            } catch (ExecutionException failure) {
                completeExceptionally(Awaiting.cause(failure));
            } catch (Throwable failure) {
                // Whatever it is: who waits for this would wait forever.
                completeExceptionally(failure);
            } finally {
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            source.cancel(mayInterruptIfRunning);
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
