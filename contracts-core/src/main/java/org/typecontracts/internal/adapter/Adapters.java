package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about adapters, those that are generated and those that were written by hand, as {@link Wrapper}s.
 */
public final class Adapters {
    private Adapters() {}

    /**
     * Return whether an object is an adapter whose class does not tell the class of its target.
     *
     * @param object any object
     * @return whether it is one
     */
    public static boolean isWrapper(Object object) {
        return object instanceof Wrapper<?>;
    }

    /**
     * Return whether a class is that of adapters.
     *
     * @param type any class
     * @return whether its instances are adapters
     */
    public static boolean isAdapterClass(Class<?> type) {
        return Wrapper.class.isAssignableFrom(type) || known(type) != null;
    }

    /**
     * Return the object that an adapter forwards to, the innermost one: an extension may have been given what another
     * extension made, and a registration may lead on from there.
     *
     * @param object any object
     * @return the target, or the object itself if it is no adapter
     */
    public static Object target(Object object) {
        if (object instanceof Wrapper<?> wrapper) {
            return target(wrapper.target);
        }
        Map.Entry<Class<?>, MethodHandle> adapter = known(object.getClass());
        if (adapter == null) {
            return object;
        }
        try {
            return target((Object) adapter.getValue().invokeExact(object));
        } catch (Throwable impossible) {
            throw new LinkageError("An adapter has no target", impossible);
        }
    }

    /**
     * Return the class of the objects that the adapters of an adapter class forward to.
     *
     * <p>An adapter is seen as its target too, so a verdict about an adapter class is one about this class.
     *
     * @param type any class
     * @return the class of the innermost targets that were generated for; null if it is not that of generated adapters
     */
    public static @Nullable Class<?> subjectOf(Class<?> type) {
        Class<?> subject = null;
        for (Map.Entry<Class<?>, MethodHandle> next = known(type); next != null; next = known(subject)) {
            subject = next.getKey();
        }
        return subject;
    }

    /**
     * Return whether the target of an adapter equals another object, which stands for its target if it is an adapter.
     */
    static boolean equals(Object target, @Nullable Object other) {
        return target.equals(other == null ? null : target(other));
    }

    /** Note an adapter class, the class of its targets, and a handle that takes an adapter and returns its target. */
    static void remember(Class<?> adapter, Class<?> subject, MethodHandle target) {
        GeneratedAdapters.INSTANCE.get(adapter).set(Map.entry(subject, target));
    }

    private static Map.@Nullable Entry<Class<?>, MethodHandle> known(Class<?> type) {
        return type.isHidden() ? GeneratedAdapters.INSTANCE.get(type).get() : null;
    }
}
