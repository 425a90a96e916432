package org.typecontracts.internal.registry;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Does something once for each class, when the class is first asked about.
 *
 * <p>Who asks while another thread does it waits until it is done; who asks while doing it does not.
 */
final class OnFirstQuestion {
    private final Consumer<Class<?>> action;
    private final WeakSet<Class<?>> done = new WeakSet<>();
    private final Set<Class<?>> begun = new HashSet<>();

    OnFirstQuestion(Consumer<Class<?>> action) {
        this.action = action;
    }

    void ask(Class<?> type) {
        if (!done.contains(type)) {
            begin(type);
        }
    }

    private synchronized void begin(Class<?> type) {
        if (done.contains(type) || !begun.add(type)) {
            return;
        }
        try {
            action.accept(type);
            done.add(type);
        } finally {
            begun.remove(type);
        }
    }
}
