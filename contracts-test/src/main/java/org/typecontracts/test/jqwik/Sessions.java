package org.typecontracts.test.jqwik;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Uses jqwik's generators outside of a property, which jqwik allows within a session only. */
final class Sessions {
    private Sessions() {}

    static <V extends @Nullable Object> V in(Supplier<V> action) {
        if (JqwikSession.isActive()) {
            return action.get();
        }
        AtomicReference<V> result = new AtomicReference<>();
        JqwikSession.run(() -> result.set(action.get()));
        return result.get();
    }
}
