package org.typecontracts.internal.adapter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls of methods whose classes the test cannot name. */
final class Calls {
    private Calls() {}

    /** Call a method as declared by a type, and throw what it throws. */
    static Object call(Object object, Class<?> through, String name, Object... arguments) {
        for (Method method : through.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                return call(object, method, arguments);
            }
        }
        throw new AssertionError(through + " has no " + name);
    }

    static Object call(Object object, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(object, arguments);
        } catch (InvocationTargetException thrown) {
            throw Unchecked.rethrow(thrown.getCause());
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }
}
