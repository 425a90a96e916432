package org.typecontracts.internal.registry;

import org.typecontracts.internal.collections.WeakMap;

/**
 * Those who remember what hooks say. A hook may ask any registry about any contract, so that any change may change its
 * answer. None are kept alive. Thread-safe.
 */
final class HookWatchers {
    private static final WeakMap<Watcher, Boolean> ALL = new WeakMap<>();

    private HookWatchers() {}

    /** Add a watcher, unless it is one already. */
    static void add(Watcher watcher) {
        if (ALL.get(watcher) == null) {
            ALL.putIfAbsent(watcher, true);
        }
    }

    /** Tell all that something was changed. */
    static void tell() {
        for (Watcher watcher : ALL.keys()) {
            watcher.forget();
        }
    }
}
