package org.typecontracts.internal.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.HookResult;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;

/** A contract's own say over what conforms: a static method that the contract itself declares. */
public final class Hook {
    private final Method method;

    private Hook(Method method) {
        this.method = method;
    }

    /**
     * Make a hook of a method that is marked as one.
     *
     * @param method the method
     * @param mark the annotation of the hook
     * @param argument the type of the hook's first parameter
     * @return the hook
     * @throws ContractDeclarationException if the method has the wrong shape, or the library cannot reach it
     */
    static Hook of(Method method, Mark mark, Class<?> argument) {
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
        return new Hook(method);
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
        return ClassReader.simpleName(method.getDeclaringClass()) + "." + method.getName();
    }
}
