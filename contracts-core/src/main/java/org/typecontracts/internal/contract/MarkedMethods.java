package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** Which methods of a contract may carry the marks of members, and what these must say. */
final class MarkedMethods {
    private MarkedMethods() {}

    /**
     * Check the marks on the methods that a contract declares.
     *
     * @param contract the contract, or a base of it
     * @param marks those that say something of a member
     * @throws org.typecontracts.ContractDeclarationException if one of them stands on what is neither a member nor a
     *     mixin, or names nothing
     */
    static void require(Class<?> contract, Mark... marks) {
        for (Method method : HookSearch.declaredMethods(contract)) {
            for (Mark mark : marks) {
                if (Marks.isOn(method, mark)) {
                    require(method, mark);
                }
            }
        }
    }

    private static void require(Method method, Mark mark) {
        String obstacle = obstacle(method);
        if (obstacle != null) {
            throw UnfitContract.noMember(method, mark, obstacle);
        }
        if (mark == Mark.ALIAS && Marks.texts(method, mark).isEmpty()) {
            throw UnfitContract.namedNothing(method);
        }
    }

    /** What keeps a method from being a member, or null. */
    private static @Nullable String obstacle(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return "static";
        }
        if (Modifier.isPrivate(method.getModifiers())) {
            return "private";
        }
        return isOfObject(method) ? "a method of every object" : null;
    }

    private static boolean isOfObject(Method method) {
        for (Method known : ClassReader.publicMethods(Object.class)) {
            if (known.getName().equals(method.getName())
                    && Arrays.equals(known.getParameterTypes(), method.getParameterTypes())) {
                return true;
            }
        }
        return false;
    }
}
