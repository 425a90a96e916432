package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** What a method marked as a law must look like, so that whoever runs laws can ask it. */
final class LawShape {
    private LawShape() {}

    /**
     * Check the laws that a contract declares.
     *
     * @param contract the contract, or a base of it
     * @throws org.typecontracts.ContractDeclarationException if one of them has the wrong shape
     */
    static void require(Class<?> contract) {
        for (Method method : HookSearch.declaredMethods(contract)) {
            if (Marks.isOn(method, Mark.LAW)) {
                require(method);
            }
        }
    }

    private static void require(Method law) {
        if (!isLaw(law)) {
            throw UnfitContract.noLaw(law);
        }
        if (String.join("", Marks.texts(law, Mark.LAW)).isBlank()) {
            throw UnfitContract.unspokenLaw(law);
        }
    }

    private static boolean isLaw(Method method) {
        Class<?> result = method.getReturnType();
        return Modifier.isStatic(method.getModifiers())
                && (result == boolean.class || result == void.class)
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == method.getDeclaringClass();
    }
}
