package org.typecontracts.internal.creation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The abstract methods of a class that are not public, and so no members of a contract, yet keep it abstract. */
final class HiddenAbstractMethods {
    private HiddenAbstractMethods() {}

    /** Return those that the class has or inherits and nothing implements, by name. */
    static List<Method> of(Class<?> type) {
        List<Method> hidden = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Class<?> next = type; next != null; next = next.getSuperclass()) {
            for (Method method : next.getDeclaredMethods()) {
                if (decided.add(signature(method)) && isHiddenAndAbstract(method)) {
                    hidden.add(method);
                }
            }
        }
        hidden.sort(Comparator.comparing(Method::getName));
        return hidden;
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static boolean isHiddenAndAbstract(Method method) {
        return Modifier.isAbstract(method.getModifiers()) && !Modifier.isPublic(method.getModifiers());
    }
}
