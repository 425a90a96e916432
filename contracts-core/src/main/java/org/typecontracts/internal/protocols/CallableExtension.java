package org.typecontracts.internal.protocols;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.protocols.CallableLike;

/** Adapts whatever can be called. */
final class CallableExtension implements Function<Object, @Nullable CallableLike> {
    @Override
    public @Nullable CallableLike apply(Object subject) {
        if (subject instanceof MethodHandle handle) {
            return new CallableHandle(handle, handle, "the method handle" + handle.type());
        }
        if (subject instanceof Method method) {
            return CallableHandle.of(method);
        }
        Method method = CallableShape.method(subject.getClass());
        return method == null ? null : CallableHandle.of(subject, method);
    }
}
