package org.typecontracts.internal.adaptation;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The property that a method reads or writes, by the conventions of records and of JavaBeans. */
final class PropertyNames {
    private PropertyNames() {}

    /** Return the property that a method without parameters reads, or null if the method is of another shape. */
    static @Nullable String read(Method method) {
        Class<?> result = method.getReturnType();
        if (method.getParameterCount() != 0 || result == void.class) {
            return null;
        }
        boolean isCondition = result == boolean.class || result == Boolean.class;
        return isCondition && isPrefixed(method.getName(), "is")
                ? withoutPrefix(method.getName(), "is")
                : withoutPrefix(method.getName(), "get");
    }

    /** Return the property that a void method with one parameter writes, or null if the method is of another shape. */
    static @Nullable String written(Method method) {
        return method.getParameterCount() == 1 && method.getReturnType() == void.class
                ? withoutPrefix(method.getName(), "set")
                : null;
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static String withoutPrefix(String name, String prefix) {
        if (!isPrefixed(name, prefix)) {
            return name;
        }
        String rest = name.substring(prefix.length());
        boolean isAcronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return isAcronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }
}
