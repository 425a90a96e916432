package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code equals}, {@code hashCode} and {@code toString} of an adapter: the target's.
 *
 * <p>An adapter equals what its target equals, an adapter being taken for its own target: so adapters of equal targets
 * are equal, whatever their contracts. An object that knows nothing of adapters cannot return the compliment.
 */
final class ObjectMethods {
    private static final List<AdapterMethod> ALL = List.of(
            method("equals", MethodType.methodType(boolean.class, Object.class, Object.class)),
            method("hashCode", MethodType.methodType(int.class, Object.class)),
            method("toString", MethodType.methodType(String.class, Object.class)));

    private ObjectMethods() {}

    /** Return those that a contract leaves as {@link Object} has them, or abstract. */
    static List<AdapterMethod> inheritedBy(Class<?> contract) {
        return contract.isInterface()
                ? ALL
                : ALL.stream().filter(method -> isOpen(contract, method)).toList();
    }

    private static boolean isOpen(Class<?> contract, AdapterMethod method) {
        try {
            Class<?>[] parameters =
                    method.handle().type().dropParameterTypes(0, 1).parameterArray();
            var inherited = contract.getMethod(method.name(), parameters);
            return inherited.getDeclaringClass() == Object.class || Modifier.isAbstract(inherited.getModifiers());
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError("Every class has " + method.name() + ".", impossible);
        }
    }

    private static AdapterMethod method(String name, MethodType type) {
        MethodHandle handle = OwnHandles.statically(ObjectMethods.class, name, type);
        return new AdapterMethod(name, handle);
    }

    static boolean equals(Object target, @Nullable Object other) {
        return target.equals(other == null ? null : Adapters.target(other));
    }

    static int hashCode(Object target) {
        return target.hashCode();
    }

    static String toString(Object target) {
        return target.toString();
    }
}
