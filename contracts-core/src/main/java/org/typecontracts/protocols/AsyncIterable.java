package org.typecontracts.protocols;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.typecontracts.Law;
import org.typecontracts.Protocol;
import org.typecontracts.internal.protocols.behaviour.Collecting;
import org.typecontracts.internal.protocols.behaviour.FirstSignal;

/**
 * A source of elements that come when they are ready.
 *
 * <p>Any class with a public {@code void subscribe(Flow.Subscriber)} conforms, every {@link Flow.Publisher} among them.
 * Unlike its Python ancestor it pushes: a subscriber says how many elements it is ready for, and is called.
 *
 * <pre>{@code
 * AsyncIterable<Event> events = Contracts.adapt(broker, AsyncIterable.class);
 * List<Event> all = events.toList().get(5, TimeUnit.SECONDS);
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.AsyncIterable}, the class of {@code async for}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
@Protocol
public interface AsyncIterable<T> {
    /**
     * Hand the elements to a subscriber, as the subscriber asks for them.
     *
     * @param subscriber the subscriber
     */
    void subscribe(Flow.Subscriber<? super T> subscriber);

    /**
     * Return all elements once they have come. Costs one {@link #subscribe} that asks for everything.
     *
     * @return a future of the elements, in order; when it ends before they have come, by cancelling it or a timeout of
     *     its own, the subscription is cancelled
     */
    default CompletableFuture<List<T>> toList() {
        Collecting<T> collecting = new Collecting<>();
        subscribe(collecting);
        return collecting.elements();
    }

    /**
     * State rule 1.9 of the Reactive Streams specification, as far as it is about null.
     *
     * @param source any source
     * @return whether the law holds
     */
    @Law("subscribing null throws NullPointerException")
    @SuppressWarnings("NullAway") // Null is the point.
    static boolean nullSubscriberIsRefused(AsyncIterable<?> source) {
        try {
            source.subscribe(null);
            return false;
        } catch (NullPointerException expected) {
            return true;
        }
    }

    /**
     * State rule 1.9 of the Reactive Streams specification: the first call is {@code onSubscribe}.
     *
     * @param source any source
     * @param <T> the elements
     * @return whether the law holds; false too if nothing is called within some seconds
     * @throws InterruptedException if the waiting thread is interrupted
     */
    @Law("a subscriber is told first that it has subscribed")
    static <T> boolean subscriptionComesFirst(AsyncIterable<T> source) throws InterruptedException {
        FirstSignal<T> signal = new FirstSignal<>();
        source.subscribe(signal);
        return signal.isSubscription();
    }
}
