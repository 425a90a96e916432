package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** Looks for the hooks of a contract, which most contracts do not have. */
final class HookSearch {
    private HookSearch() {}

    /**
     * Find the hook that a contract declares.
     *
     * @param contract the contract
     * @param mark the annotation of the hook
     * @param argument the type of the hook's first parameter
     * @return the hook, or null if the contract declares none
     * @throws org.typecontracts.ContractDeclarationException if the contract declares several, or one of the wrong
     *     shape, or one that the library cannot reach
     */
    static @Nullable Hook declaredBy(Class<?> contract, Mark mark, Class<?> argument) {
        List<Method> marked = new ArrayList<>();
        for (Method method : declaredMethods(contract)) {
            if (Marks.isOn(method, mark)) {
                marked.add(method);
            }
        }
        if (marked.size() > 1) {
            throw UnfitContract.severalHooks(contract, marked.size(), mark);
        }
        return marked.isEmpty() ? null : Hook.of(marked.get(0), mark, argument);
    }

    private static List<Method> declaredMethods(Class<?> contract) {
        try {
            return ClassReader.declaredMethods(contract);
        } catch (UnreadableClassException missing) {
            throw UnfitContract.unreadable(contract, missing);
        }
    }
}
