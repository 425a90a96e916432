package org.typecontracts.internal.registry;

/** Somebody who remembers answers, and is told when they may have changed. */
public interface Watcher {
    /** Forget all answers that were remembered; called after the change, by the thread that makes it. */
    void forget();
}
