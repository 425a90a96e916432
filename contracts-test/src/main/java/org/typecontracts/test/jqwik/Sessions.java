package org.typecontracts.test.jqwik;

import java.util.function.Supplier;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Uses jqwik's generators within a property or outside of one, which jqwik allows within a session only. */
final class Sessions {
    private Sessions() {}

    static <V extends @Nullable Object> V in(Supplier<V> action) {
        if (JqwikSession.isActive() || !start()) {
            return action.get();
        }
        try {
            return action.get();
        } finally {
            JqwikSession.finish();
        }
    }

    private static boolean start() {
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException withinProperty) {
            return false;
        }
    }
}
