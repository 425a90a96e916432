package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The abstract methods of a class that only classes of one package can implement (JLS 8.4.8.1). */
final class HiddenAbstracts {
    private HiddenAbstracts() {}

    /** Return those that a class has, inherited ones included, and does not implement itself. */
    static List<Method> of(Class<?> contract) {
        List<Method> hidden = new ArrayList<>();
        for (Class<?> type = contract; type != null; type = type.getSuperclass()) {
            for (Method method : declaredBy(type)) {
                if (Modifier.isAbstract(method.getModifiers())
                        && isPackagePrivate(method.getModifiers())
                        && !isImplemented(method, contract)) {
                    hidden.add(method);
                }
            }
        }
        return hidden;
    }

    /** Return one that no class of a contract's own package can implement, or null. */
    static @Nullable Method foreignTo(Class<?> contract) {
        for (Method method : of(contract)) {
            if (!isSamePackage(method.getDeclaringClass(), contract)) {
                return method;
            }
        }
        return null;
    }

    /** Return whether modifiers leave access to the package. */
    static boolean isPackagePrivate(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }

    private static boolean isImplemented(Method hidden, Class<?> contract) {
        for (Class<?> type = contract; type != hidden.getDeclaringClass(); type = type.getSuperclass()) {
            if (isSamePackage(type, hidden.getDeclaringClass()) && overrides(type, hidden)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overrides(Class<?> type, Method hidden) {
        for (Method method : declaredBy(type)) {
            if (method.getName().equals(hidden.getName())
                    && method.getReturnType() == hidden.getReturnType()
                    && Arrays.equals(method.getParameterTypes(), hidden.getParameterTypes())) {
                return true;
            }
        }
        return false;
    }

    private static Method[] declaredBy(Class<?> type) {
        try {
            return type.getDeclaredMethods();
        } catch (LinkageError unlinked) {
            // Of a class that mentions a missing one, nothing can be told; the JVM will say what it needs of it.
            return new Method[0];
        }
    }

    private static boolean isSamePackage(Class<?> one, Class<?> other) {
        return one.getClassLoader() == other.getClassLoader()
                && one.getPackageName().equals(other.getPackageName());
    }
}
