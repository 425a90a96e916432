package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code equals}, {@code hashCode} and {@code toString} of an adapter: the target's.
 *
 * <p>An adapter equals what its target equals, an adapter being taken for its own target: so adapters of equal targets
 * are equal, whatever their contracts. An object that knows nothing of adapters cannot return the compliment. An
 * abstract class that has such a method of its own keeps it.
 */
final class ObjectMethods {
    private static final List<AdapterMethod> ALL = List.of(
            AdapterMethod.of(
                    "equals",
                    OwnHandles.statically(
                            ObjectMethods.class,
                            "equals",
                            MethodType.methodType(boolean.class, Object.class, Object.class))),
            ofObject("hashCode", MethodType.methodType(int.class)),
            ofObject("toString", MethodType.methodType(String.class)));

    private ObjectMethods() {}

    /** Return those that a contract leaves as {@link Object} has them, or abstract. */
    static List<AdapterMethod> leftBy(Class<?> contract) {
        if (contract.isInterface()) {
            return ALL;
        }
        List<AdapterMethod> left = new ArrayList<>();
        for (AdapterMethod method : ALL) {
            if (isLeft(contract, method)) {
                left.add(method);
            }
        }
        return left;
    }

    private static boolean isLeft(Class<?> contract, AdapterMethod method) {
        try {
            Method inherited = contract.getMethod(method.name(), method.type().parameterArray());
            return inherited.getDeclaringClass() == Object.class || Modifier.isAbstract(inherited.getModifiers());
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("A class lacks a method of Object.", impossible);
        }
    }

    private static AdapterMethod ofObject(String name, MethodType type) {
        MethodHandle handle = OwnHandles.virtual(Object.class, name, type);
        return AdapterMethod.of(name, handle);
    }

    static boolean equals(Object target, @Nullable Object other) {
        return target.equals(other == null ? null : Adapters.target(other));
    }
}
