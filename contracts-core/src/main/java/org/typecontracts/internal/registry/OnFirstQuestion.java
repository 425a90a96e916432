package org.typecontracts.internal.registry;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Does something once for each class or class loader, when it is first asked about.
 *
 * <p>Who asks while another thread does it waits until it is done; who asks while doing it does not.
 *
 * @param <T> what is asked about
 */
public final class OnFirstQuestion<T> {
    private final Consumer<T> action;
    private final WeakMap<T, Boolean> done = new WeakMap<>();
    private final Set<T> begun = new HashSet<>();

    /**
     * Make it.
     *
     * @param action what is done
     */
    public OnFirstQuestion(Consumer<T> action) {
        this.action = action;
    }

    /**
     * Do it, unless it was done.
     *
     * @param about what is asked about
     */
    public void ask(T about) {
        if (done.get(about) == null) {
            begin(about);
        }
    }

    private synchronized void begin(T about) {
        if (done.get(about) != null || !begun.add(about)) {
            return;
        }
        try {
            action.accept(about);
            done.putIfAbsent(about, true);
        } finally {
            begun.remove(about);
        }
    }
}
