package org.typecontracts.internal.registry;

import org.typecontracts.internal.collections.WeakMap;

/**
 * The watchers of each contract: they remember answers that depend on what is said of it. Neither contracts nor
 * watchers are kept alive.
 *
 * <p>Thread-safe. A watcher that is added before a change is published is told of it.
 */
final class Watchers {
    private final WeakMap<Class<?>, WeakMap<Watcher, Boolean>> byContract = new WeakMap<>();

    /** Add a watcher of a contract, unless it is one already. */
    void add(Class<?> contract, Watcher watcher) {
        WeakMap<Watcher, Boolean> watchers = byContract.get(contract);
        if (watchers == null) {
            watchers = byContract.putIfAbsent(contract, new WeakMap<>());
        }
        if (watchers.get(watcher) == null) {
            watchers.putIfAbsent(watcher, true);
        }
    }

    /** Tell all that watch any of the contracts. */
    void tell(Iterable<Class<?>> contracts) {
        for (Class<?> contract : contracts) {
            WeakMap<Watcher, Boolean> watchers = byContract.get(contract);
            if (watchers != null) {
                for (Watcher watcher : watchers.keys()) {
                    watcher.forget();
                }
            }
        }
    }
}
