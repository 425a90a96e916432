package org.typecontracts.internal.protocols;

import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.Sized;

/**
 * Asks any object for its length: at first by adapting it, and by a shortcut if its class is among those asked most.
 * Thread-safe.
 */
public final class Length {
    static final BuiltInContract<Sized> SIZED = new BuiltInContract<>(Sized.class);

    /** Of so many questions that take no shortcut one makes a shortcut, so that a short run pays for none. */
    private static final int QUESTIONS_PER_SHORTCUT = 10_000;

    private static int untilShortcut = QUESTIONS_PER_SHORTCUT;
    private static boolean hasShortcuts;

    private Length() {}

    /**
     * Return the length of an object.
     *
     * @param object any object
     * @return its size
     * @throws org.typecontracts.ConformanceException if it has none
     */
    public static int of(@Nullable Object object) {
        return hasShortcuts ? LengthShortcuts.of(object) : byAdapting(object);
    }

    /** Races on the count do no harm: some shortcut is made some time. */
    static int byAdapting(@Nullable Object object) {
        Sized sized = Refusal.adapt(SIZED.get(), object);
        if (--untilShortcut <= 0) {
            untilShortcut = QUESTIONS_PER_SHORTCUT;
            LengthShortcuts.add(object.getClass());
            hasShortcuts = true;
        }
        return sized.size();
    }
}
