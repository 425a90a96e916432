package org.typecontracts.internal.adapter;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Those public methods of {@link Object} that an adapter answers for its target: {@link Adapter} says how.
 *
 * <p>An abstract class that has its own keeps it.
 */
final class ObjectMethods {
    private static final List<Method> ALL = all();

    private ObjectMethods() {}

    /** Return those that a contract leaves as {@code Object} has them, or abstract. */
    static List<Method> leftBy(Class<?> contract) {
        if (contract.isInterface()) {
            return ALL;
        }
        List<Method> left = new ArrayList<>();
        for (Method method : ALL) {
            if (isLeft(contract, method)) {
                left.add(method);
            }
        }
        return left;
    }

    private static boolean isLeft(Class<?> contract, Method method) {
        try {
            Method inherited = contract.getMethod(method.getName(), method.getParameterTypes());
            return inherited.getDeclaringClass() == Object.class || Modifier.isAbstract(inherited.getModifiers());
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("A class lacks a method of Object.", impossible);
        }
    }

    private static List<Method> all() {
        try {
            return List.of(
                    Object.class.getMethod("equals", Object.class),
                    Object.class.getMethod("hashCode"),
                    Object.class.getMethod("toString"));
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("Object lacks a method.", impossible);
        }
    }
}
