package org.typecontracts.test.laws;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.typecontracts.ContractDeclarationException;

/** What a method marked as a law must look like. */
final class LawShape {
    private LawShape() {}

    static Method require(Method method) {
        Class<?> contract = method.getDeclaringClass();
        Class<?>[] parameters = method.getParameterTypes();
        Class<?> result = method.getReturnType();
        if (!Modifier.isStatic(method.getModifiers())
                || parameters.length == 0
                || parameters[0] != contract
                || result != boolean.class && result != void.class) {
            throw new ContractDeclarationException("@Law stands on [" + method.toGenericString()
                    + "]; a law has the shape static boolean " + method.getName() + "(" + contract.getSimpleName()
                    + " subject, ..), or void and throws AssertionError");
        }
        if (!isReachable(method)) {
            throw new ContractDeclarationException("The law [" + method.toGenericString()
                    + "] cannot be reached; make it and its contract public and export the package "
                    + contract.getPackageName() + ", or open it to org.typecontracts.test");
        }
        return method;
    }

    private static boolean isReachable(Method method) {
        return method.canAccess(null) || method.trySetAccessible();
    }
}
