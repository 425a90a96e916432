package org.typecontracts.internal.protocols.behaviour;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.reflect.Arguments;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.protocols.CallableLike;

/**
 * A callable by its method handle; checks arity and types before the call, so that no failure of the call is mistaken.
 */
final class CallableHandle extends Wrapper<Object> implements CallableLike {
    private final MethodHandle handle;
    private final String signature;

    /** Whether the first argument is the object that is called. */
    private final boolean takesReceiver;

    CallableHandle(Object target, MethodHandle handle, String signature) {
        this(target, handle, signature, false);
    }

    private CallableHandle(Object target, MethodHandle handle, String signature, boolean takesReceiver) {
        super(target);
        this.handle = handle;
        this.signature = signature;
        this.takesReceiver = takesReceiver;
    }

    /** Call a method itself: its receiver, if it has one, is the first argument. */
    static CallableHandle of(Method method) {
        boolean takesReceiver = !Modifier.isStatic(method.getModifiers());
        String owner = ClassReader.simpleName(method.getDeclaringClass());
        return new CallableHandle(method, unreflect(method), owner + "." + signature(method), takesReceiver);
    }

    /** Call a method of an object. */
    static CallableHandle of(Object subject, Method method) {
        return new CallableHandle(subject, bind(unreflect(method), subject), signature(method));
    }

    private static MethodHandle bind(MethodHandle handle, Object subject) {
        MethodHandle bound = handle.bindTo(subject);
        return handle.isVarargsCollector() ? bound.withVarargs(true) : bound;
    }

    private static MethodHandle unreflect(Method method) {
        try {
            // Succeeds only where the method's package is open to this module anyway.
            boolean open = method.trySetAccessible();
            return (open ? MethodHandles.lookup() : MethodHandles.publicLookup()).unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(
                    "[" + method + "] cannot be reached; open "
                            + method.getDeclaringClass().getPackageName() + " to org.typecontracts.core",
                    hidden);
        }
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(ClassReader::simpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public @Nullable Object call(@Nullable Object... arguments) throws Exception {
        try {
            Objects.requireNonNull(arguments, "arguments is null; pass an empty array for none");
            return fitting(arguments).invokeWithArguments(arguments);
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Return the handle to call with these arguments: of fixed arity if they fit so, as the language prefers it. */
    private MethodHandle fitting(@Nullable Object[] arguments) {
        MethodType type = handle.type();
        if (type.parameterCount() == arguments.length
                && (!handle.isVarargsCollector() || firstUnfit(type, arguments) < 0)) {
            requireTypes(type, arguments);
            return handle.asFixedArity();
        }
        if (!handle.isVarargsCollector() || arguments.length < type.parameterCount() - 1) {
            throw new IllegalArgumentException("[" + signature + "] takes [" + type.parameterCount()
                    + "] arguments, not [" + arguments.length + "]");
        }
        requireTypes(expanded(type, arguments.length), arguments);
        return handle;
    }

    private static MethodType expanded(MethodType type, int count) {
        int fixed = type.parameterCount() - 1;
        Class<?>[] collected = new Class<?>[count - fixed];
        Arrays.fill(collected, type.parameterType(fixed).getComponentType());
        return type.dropParameterTypes(fixed, fixed + 1).appendParameterTypes(collected);
    }

    private void requireTypes(MethodType type, @Nullable Object[] arguments) {
        int unfit = firstUnfit(type, arguments);
        if (unfit >= 0) {
            Object argument = arguments[unfit];
            throw new ClassCastException("[" + signature + "] takes a ["
                    + type.parameterType(unfit).getTypeName()
                    + "] as argument " + (unfit + 1) + ", not "
                    + (argument == null ? "null" : "a [" + argument.getClass().getTypeName() + "]"));
        }
    }

    private int firstUnfit(MethodType type, @Nullable Object[] arguments) {
        if (takesReceiver && arguments[0] == null) {
            return 0;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!Arguments.fits(arguments[i], type.parameterType(i))) {
                return i;
            }
        }
        return -1;
    }
}
