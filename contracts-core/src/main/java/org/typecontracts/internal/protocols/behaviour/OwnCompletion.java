package org.typecontracts.internal.protocols.behaviour;

import java.util.concurrent.CompletableFuture;
import org.typecontracts.Protocol;

/** What a future looks like that can do better than wait; unlike {@code Awaitable}, no other is extended to it. */
@Protocol
public interface OwnCompletion {
    /**
     * Return the outcome as a future.
     *
     * @return a future that has the outcome when this has
     */
    CompletableFuture<?> toCompletableFuture();
}
