package org.typecontracts.internal.protocols.behaviour;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.contract.FunctionalMethod;
import org.typecontracts.protocols.CallableLike;

/** Adapts whatever can be called. */
public final class CallableExtension implements Function<Object, @Nullable CallableLike> {
    CallableExtension() {}

    /**
     * Return whether objects of a class can be called.
     *
     * @param subject the class
     * @return whether there is one way to call them
     */
    public static boolean isCallable(Class<?> subject) {
        return MethodHandle.class.isAssignableFrom(subject)
                || subject == Method.class
                || FunctionalMethod.of(subject) != null;
    }

    @Override
    public @Nullable CallableLike apply(Object subject) {
        if (subject instanceof MethodHandle handle) {
            return new CallableHandle(handle, handle, "the method handle" + handle.type());
        }
        if (subject instanceof Method method) {
            return CallableHandle.of(method);
        }
        Method method = FunctionalMethod.of(subject.getClass());
        return method == null ? null : CallableHandle.of(subject, method);
    }
}
