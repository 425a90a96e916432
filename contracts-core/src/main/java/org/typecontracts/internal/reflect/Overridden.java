package org.typecontracts.internal.reflect;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;

/** Finds the declaration of a method in a supertype, so that the method can be called where its own class is hidden. */
final class Overridden {
    private Overridden() {}

    static @Nullable MethodDeclaration in(ClassDeclaration supertype, MethodDeclaration method) {
        return supertype.methods(method.name()).stream()
                .filter(candidate -> !candidate.flags().isStatic())
                .filter(candidate -> isOverridden(ClassReader.method(candidate), ClassReader.method(method)))
                .findFirst()
                .orElse(null);
    }

    /**
     * A bridge with the supertype's erased parameters proves that the compiler saw the one method override the other.
     */
    private static boolean isOverridden(Method candidate, Method method) {
        return takesTheSame(candidate, method)
                || DeclaredMembers.publicMethods(method.getDeclaringClass()).stream()
                        .filter(Method::isBridge)
                        .filter(bridge -> bridge.getName().equals(method.getName()))
                        .anyMatch(bridge -> takesTheSame(candidate, bridge));
    }

    private static boolean takesTheSame(Method one, Method other) {
        return Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }
}
