package org.typecontracts.internal.protocols;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * A method that does the same for objects of all classes, with shortcuts for a few: as the compiler sees it, a chain of
 * comparisons with constant classes, each before a call of a constant. Thread-safe.
 *
 * <p>The idea is that of polymorphic inline caches: Hölzle, Chambers and Ungar, "Optimizing Dynamically-Typed
 * Object-Oriented Languages With Polymorphic Inline Caches" (1991).
 */
final class InlineCache {
    /** More are not worth their comparisons. */
    private static final int MOST_SHORTCUTS = 4;

    private static final MethodHandle IS_EXACTLY = KnownMethods.statically(
            MethodHandles.lookup(),
            InlineCache.class,
            "isExactly",
            MethodType.methodType(boolean.class, Class.class, Object.class));

    private final MethodHandle general;
    private final MutableCallSite site;
    private int shortcuts;

    /**
     * Make a cache without shortcuts.
     *
     * @param general takes an object of any class
     */
    InlineCache(MethodHandle general) {
        this.general = general;
        this.site = new MutableCallSite(general);
    }

    private static boolean isExactly(Class<?> type, Object object) {
        return object != null && object.getClass() == type;
    }

    /** Return what takes the shortcuts of the moment; fast if it is kept in a static final field. */
    MethodHandle invoker() {
        return site.dynamicInvoker();
    }

    synchronized boolean isFull() {
        return shortcuts == MOST_SHORTCUTS;
    }

    /** Add a shortcut for the objects of just one class. */
    synchronized void add(Class<?> type, MethodHandle shortcut) {
        shortcuts++;
        site.setTarget(MethodHandles.guardWithTest(IS_EXACTLY.bindTo(type), shortcut, site.getTarget()));
    }

    /** Remove all shortcuts, for all threads. */
    synchronized void clear() {
        if (shortcuts > 0) {
            shortcuts = 0;
            site.setTarget(general);
            MutableCallSite.syncAll(new MutableCallSite[] {site});
        }
    }
}
