package org.typecontracts.internal.adapter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Thrown;

/** Calls of methods whose classes the test cannot name. */
final class Calls {
    private Calls() {}

    /** Call a method as declared by a type, and throw what it throws. */
    static @Nullable Object call(
            @Nullable Object object, Class<?> through, String name, @Nullable Object... arguments) {
        for (Method method : through.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                return call(object, method, arguments);
            }
        }
        throw new AssertionError(through + " has no " + name);
    }

    /** Call a method, and throw what it throws. */
    static @Nullable Object call(@Nullable Object object, Method method, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(object, arguments);
        } catch (InvocationTargetException thrown) {
            throw Thrown.unchanged(thrown.getCause());
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }
}
