package org.typecontracts.internal.protocols;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ConformanceException;
import org.typecontracts.internal.adaptation.ExtensionFactory;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.AdapterSource;
import org.typecontracts.internal.reflect.ClassLifetime;
import org.typecontracts.internal.reflect.KnownMethods;
import org.typecontracts.internal.reflect.Thrown;
import org.typecontracts.protocols.Sized;

/** The classes that are asked for their length most, each with its adapter factory as a constant. */
final class LengthShortcuts {
    private static final AdapterSource SOURCE = (AdapterSource) (Object) Length.SIZED.get();
    private static final MethodHandle BY_FACTORY = method("byFactory", AdapterFactory.class, Object.class);
    private static final MethodHandle BY_EXTENSION = method("byExtension", Function.class, Object.class);
    private static final InlineCache CACHE = new InlineCache(method("byAdapting", Object.class));
    private static final MethodHandle ASK = CACHE.invoker();

    static {
        SOURCE.onChange(CACHE::clear);
    }

    private LengthShortcuts() {}

    /**
     * Return a method of this class. Each returns a long: an adapter has a handle of its own from object to int, and
     * the compiler of JDK 25 takes invokers of one type within each other for a recursion, in which it stops inlining.
     */
    private static MethodHandle method(String name, Class<?>... parameters) {
        MethodType type = MethodType.methodType(long.class, parameters);
        return KnownMethods.statically(MethodHandles.lookup(), LengthShortcuts.class, name, type);
    }

    static int of(@Nullable Object object) {
        try {
            return (int) (long) ASK.invokeExact(object);
        } catch (Throwable thrown) {
            throw Thrown.unchanged(thrown);
        }
    }

    private static long byAdapting(@Nullable Object object) {
        return Length.byAdapting(object);
    }

    private static long byFactory(AdapterFactory factory, Object object) {
        Sized sized;
        try {
            sized = (Sized) factory.adapt(object);
        } catch (ConformanceException declined) {
            // Not into the same variable: an adapter that may come from two places is not optimised away.
            return byAdapting(object);
        }
        return sized.size();
    }

    /** What an extension makes is asked as what it is, which the compiler sees; what else may come, the long way. */
    private static long byExtension(Function<Object, @Nullable Object> extension, Object object) {
        return extension.apply(object) instanceof Sized sized ? sized.size() : byAdapting(object);
    }

    private static MethodHandle shortcut(AdapterFactory factory) {
        return factory instanceof ExtensionFactory extending
                ? BY_EXTENSION.bindTo(extending.extension())
                : BY_FACTORY.bindTo(factory);
    }

    /** Add a shortcut unless it would keep a class alive, or registrations change meanwhile. */
    static void add(Class<?> type) {
        if (CACHE.isFull() || !ClassLifetime.outlives(type, LengthShortcuts.class)) {
            return;
        }
        Object stamp = SOURCE.stamp();
        AdapterFactory factory = SOURCE.factory(type).lasting();
        synchronized (CACHE) {
            // After a change the stamp is another before the cache is cleared, so that nothing old comes in later.
            if (SOURCE.stamp() == stamp && !CACHE.isFull()) {
                CACHE.add(type, shortcut(factory));
            }
        }
    }
}
