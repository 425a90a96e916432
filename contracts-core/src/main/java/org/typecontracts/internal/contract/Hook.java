package org.typecontracts.internal.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.HookResult;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Marks;

/** A contract's own say over what conforms: a static method that the contract itself declares. */
public final class Hook {
    private final Method method;

    private Hook(Method method) {
        this.method = method;
    }

    /**
     * Find the hook that a contract declares.
     *
     * @param contract the contract
     * @param mark the annotation of the hook
     * @param argument the type of the hook's first parameter
     * @return the hook, or null if the contract declares none
     * @throws ContractDeclarationException if the contract declares several, or one of the wrong shape, or one that the
     *     library cannot reach
     */
    static @Nullable Hook declaredBy(Class<?> contract, Mark mark, Class<?> argument) {
        List<Method> marked = new ArrayList<>();
        for (Method method : declaredMethods(contract)) {
            if (Marks.isOn(method, mark)) {
                marked.add(method);
            }
        }
        if (marked.isEmpty()) {
            return null;
        }
        if (marked.size() > 1) {
            throw new ContractDeclarationException("[" + contract.getTypeName() + "] declares " + marked.size() + " @"
                    + mark.annotation() + " methods; keep one");
        }
        return new Hook(requireShape(marked.get(0), mark, argument));
    }

    private static List<Method> declaredMethods(Class<?> contract) {
        try {
            return ClassReader.declaredMethods(contract);
        } catch (UnreadableClassException missing) {
            throw UnreadableContract.exception(contract, missing);
        }
    }

    private static Method requireShape(Method method, Mark mark, Class<?> argument) {
        Class<?>[] shape = {argument, Class.class};
        if (!Modifier.isStatic(method.getModifiers())
                || method.getReturnType() != HookResult.class
                || !Arrays.equals(method.getParameterTypes(), shape)) {
            throw new ContractDeclarationException("@" + mark.annotation() + " stands on ["
                    + method.toGenericString() + "]; a hook has the shape static HookResult " + method.getName() + "("
                    + argument.getSimpleName() + (argument == Class.class ? "<?>" : "")
                    + " subject, Class<?> contract)");
        }
        if (!method.trySetAccessible()) {
            throw new ContractDeclarationException("The hook [" + method.toGenericString()
                    + "] cannot be reached; make it and its contract public and export or open the package "
                    + method.getDeclaringClass().getPackageName() + " to org.typecontracts.core");
        }
        return method;
    }

    /**
     * Ask the hook.
     *
     * @param subject the class or the object in question
     * @param contract the contract
     * @return what the hook says
     */
    public HookResult ask(Object subject, Class<?> contract) {
        try {
            HookResult result = (HookResult) method.invoke(null, subject, contract);
            if (result == null) {
                throw new ContractDeclarationException(
                        "The hook [" + this + "] returned null for [" + subject + "]; return DEFER to have no opinion");
            }
            return result;
        } catch (InvocationTargetException exception) {
            throw Hook.<RuntimeException>unchanged(exception.getCause());
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException("The hook [" + this + "] was reachable and is no longer", exception);
        }
    }

    @SuppressWarnings("unchecked") // What a hook throws propagates as it is, checked or not.
    private static <E extends Throwable> E unchanged(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
