package org.typecontracts.internal.protocols.behaviour;

import java.lang.reflect.Method;
import java.util.List;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * Tells whether a class declares {@code equals} and {@code hashCode} as a pair.
 *
 * <p>As in Python, where a class that redefines {@code __eq__} alone is not hashable, {@code hashCode} must be declared
 * where {@code equals} is, or below.
 */
public final class HashPair {
    private HashPair() {}

    /**
     * Return whether a class, or a superclass other than {@code Object}, declares the pair.
     *
     * @param subject the class
     * @return whether it does, as far as one can tell: no for a class that mentions a missing one
     */
    public static boolean isDeclaredBy(Class<?> subject) {
        try {
            return isDeclaredAmong(ClassReader.publicMethods(subject));
        } catch (UnreadableClassException unreadable) {
            return false;
        }
    }

    private static boolean isDeclaredAmong(List<Method> methods) {
        Class<?> equality = null;
        Class<?> hash = null;
        for (Method method : methods) {
            if (method.getName().equals("hashCode") && method.getParameterCount() == 0) {
                hash = method.getDeclaringClass();
            } else if (isEquals(method)) {
                equality = method.getDeclaringClass();
            }
        }
        return equality != null && hash != null && equality != Object.class && equality.isAssignableFrom(hash);
    }

    private static boolean isEquals(Method method) {
        return method.getName().equals("equals")
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0] == Object.class;
    }
}
