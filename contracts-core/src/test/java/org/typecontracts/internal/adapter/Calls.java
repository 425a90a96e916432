package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

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

    /**
     * Call a method, and throw what it throws. By a handle: reflection takes an exception for one of its own if it sees
     * no frame between, and an adapter's frame is hidden.
     */
    static @Nullable Object call(@Nullable Object object, Method method, @Nullable Object... arguments) {
        try {
            method.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup().unreflect(method).asFixedArity();
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            return (isStatic ? handle : handle.bindTo(object)).invokeWithArguments(arguments);
        } catch (Throwable thrown) {
            throw Unchecked.rethrow(thrown);
        }
    }
}
