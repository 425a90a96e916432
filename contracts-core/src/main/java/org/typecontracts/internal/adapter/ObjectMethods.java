package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * {@code equals}, {@code hashCode} and {@code toString} of an adapter: the target's.
 *
 * <p>An adapter equals what its target equals, an adapter being taken for its own target: so adapters of equal targets
 * are equal, whatever their contracts. An object that knows nothing of adapters cannot return the compliment. An
 * abstract class that has such a method of its own keeps it.
 */
final class ObjectMethods {
    private static final List<AdapterMethod> ALL = List.of(
            calling(Adapters.class, "equals", boolean.class, Object.class, Object.class),
            calling(Objects.class, "hashCode", int.class, Object.class),
            calling(Objects.class, "toString", String.class, Object.class));

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
            throw new LinkageError("A class lacks a method of Object", impossible);
        }
    }

    /** Static methods, which cost a starting JVM less than virtual ones: it comes with the forms of their handles. */
    private static AdapterMethod calling(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        return AdapterMethod.of(
                name,
                KnownMethods.statically(
                        MethodHandles.lookup(), owner, name, MethodType.methodType(result, parameters)));
    }
}
