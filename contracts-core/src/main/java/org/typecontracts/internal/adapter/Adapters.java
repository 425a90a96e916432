package org.typecontracts.internal.adapter;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Answers questions about generated adapters. */
public final class Adapters {
    private static final ClassValue<AtomicReference<Class<?>>> SUBJECTS = new ClassValue<>() {
        @Override
        protected AtomicReference<Class<?>> computeValue(Class<?> adapter) {
            return new AtomicReference<>(Object.class);
        }
    };

    private Adapters() {}

    /**
     * Tell whether an object is a generated adapter.
     *
     * @param object any object, or null
     * @return whether it is one
     */
    public static boolean isAdapter(@Nullable Object object) {
        return object instanceof Adapter;
    }

    /**
     * Tell whether a class is that of generated adapters.
     *
     * @param type any class
     * @return whether its instances are adapters
     */
    public static boolean isAdapterClass(Class<?> type) {
        return Adapter.class.isAssignableFrom(type);
    }

    /**
     * Return the object that an adapter forwards to; an adapter's target is never an adapter.
     *
     * @param object any object
     * @return the target, or the object itself if it is no adapter
     */
    public static Object target(Object object) {
        return object instanceof Adapter adapter ? adapter.$target() : object;
    }

    /**
     * Return the class of the objects that the adapters of an adapter class forward to.
     *
     * <p>An adapter is seen as its target too, so a verdict about an adapter class is one about this class.
     *
     * @param type a class of which {@link #isAdapterClass} is true
     * @return the class that the adapters were made for
     */
    public static Class<?> subjectOf(Class<?> type) {
        return SUBJECTS.get(type).get();
    }

    /** Note the class of the objects that an adapter class forwards to, which the adapter class keeps alive anyway. */
    static void remember(Class<?> adapter, Class<?> subject) {
        SUBJECTS.get(adapter).set(subject);
    }
}
