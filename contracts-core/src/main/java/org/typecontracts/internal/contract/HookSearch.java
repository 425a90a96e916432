package org.typecontracts.internal.contract;

import java.lang.invoke.MethodHandles;
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
    private final Class<?> contract;
    private final MethodHandles.@Nullable Lookup lookup;
    private final List<Method> methods;

    /**
     * Search a contract.
     *
     * @param contract the contract
     * @param lookup the caller's reach, or null
     * @throws org.typecontracts.ContractDeclarationException if the contract mentions a class that is missing
     */
    HookSearch(Class<?> contract, MethodHandles.@Nullable Lookup lookup) {
        this.contract = contract;
        this.lookup = lookup;
        this.methods = declaredMethods(contract);
    }

    /** Return the methods of a contract, or of a base of one, that may carry a mark. */
    static List<Method> declaredMethods(Class<?> contract) {
        try {
            return ClassReader.declaredMethods(contract);
        } catch (UnreadableClassException missing) {
            throw UnfitContract.unreadable(contract, missing);
        }
    }

    /**
     * Find a hook that the contract declares.
     *
     * @param mark the annotation of the hook
     * @param argument the type of the hook's first parameter
     * @return the hook, or null if the contract declares none
     * @throws org.typecontracts.ContractDeclarationException if the contract declares several, or one of the wrong
     *     shape, or one that cannot be reached
     */
    @Nullable
    Hook find(Mark mark, Class<?> argument) {
        List<Method> marked = new ArrayList<>();
        for (Method method : methods) {
            if (Marks.isOn(method, mark)) {
                marked.add(method);
            }
        }
        if (marked.size() > 1) {
            throw UnfitContract.severalHooks(contract, marked.size(), mark);
        }
        return marked.isEmpty() ? null : Hook.of(marked.get(0), mark, argument, lookup);
    }
}
