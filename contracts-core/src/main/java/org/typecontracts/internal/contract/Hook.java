package org.typecontracts.internal.contract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.HookResult;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.Mark;
import org.typecontracts.internal.reflect.Thrown;

/** A contract's own say over what conforms: a static method that the contract itself declares. */
public final class Hook {
    private final Method method;

    /** What calls a method that only the caller's lookup reaches; null if the method itself can be called. */
    private final @Nullable MethodHandle handle;

    private Hook(Method method, @Nullable MethodHandle handle) {
        this.method = method;
        this.handle = handle;
    }

    /**
     * Make a hook of a method that is marked as one.
     *
     * @param method the method
     * @param mark the annotation of the hook
     * @param argument the type of the hook's first parameter
     * @param lookup the caller's reach, or null
     * @return the hook
     * @throws ContractDeclarationException if the method has the wrong shape, or neither the library nor the caller can
     *     reach it
     */
    static Hook of(Method method, Mark mark, Class<?> argument, MethodHandles.@Nullable Lookup lookup) {
        if (!isHook(method, argument)) {
            throw UnfitContract.noHook(method, mark, argument);
        }
        return method.trySetAccessible() ? new Hook(method, null) : within(lookup, method);
    }

    private static boolean isHook(Method method, Class<?> argument) {
        Class<?>[] parameters = {argument, Class.class};
        return Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == HookResult.class
                && Arrays.equals(method.getParameterTypes(), parameters);
    }

    private static Hook within(MethodHandles.@Nullable Lookup lookup, Method method) {
        try {
            if (lookup != null) {
                return new Hook(method, lookup.unreflect(method));
            }
        } catch (IllegalAccessException hidden) {
            // The caller does not reach it either.
        }
        throw UnfitContract.hiddenHook(method);
    }

    /**
     * Ask the hook.
     *
     * @param subject the class or the object in question
     * @param contract the contract
     * @return what the hook says
     */
    public HookResult ask(Object subject, Class<?> contract) {
        HookResult result = call(subject, contract);
        if (result == null) {
            throw new ContractDeclarationException("The hook [" + this + "] returned null for " + named(subject)
                    + "; return DEFER to have no opinion");
        }
        return result;
    }

    /** Name a class, or the class of an object: no check calls a method of the object itself. */
    private static String named(Object subject) {
        return subject instanceof Class<?> type
                ? "[" + type.getTypeName() + "]"
                : "an object of [" + subject.getClass().getTypeName() + "]";
    }

    private @Nullable HookResult call(Object subject, Class<?> contract) {
        try {
            return handle == null
                    ? (HookResult) method.invoke(null, subject, contract)
                    : (HookResult) handle.invoke(subject, contract);
        } catch (InvocationTargetException exception) {
            throw Thrown.unchanged(exception.getCause());
        } catch (Throwable thrown) {
            throw Thrown.unchanged(thrown);
        }
    }

    @Override
    public String toString() {
        return ClassReader.simpleName(method.getDeclaringClass()) + "." + method.getName();
    }
}
