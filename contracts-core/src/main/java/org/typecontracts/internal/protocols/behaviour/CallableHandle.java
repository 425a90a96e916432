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
        return new CallableHandle(
                method,
                unreflect(method),
                owner + "." + signature(method.getName(), method.getParameterTypes()),
                takesReceiver);
    }

    /** Call a method of an object. */
    static CallableHandle of(Object subject, Method method) {
        Class<?>[] parameters = CallableParameters.of(subject.getClass(), method);
        MethodHandle bound = bind(unreflect(method), subject, parameters);
        return new CallableHandle(subject, bound, signature(method.getName(), parameters));
    }

    private static MethodHandle bind(MethodHandle handle, Object subject, Class<?>[] parameters) {
        MethodType type = MethodType.methodType(handle.type().returnType(), parameters);
        return handle.asFixedArity().bindTo(subject).asType(type).withVarargs(handle.isVarargsCollector());
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

    private static String signature(String name, Class<?>[] parameters) {
        return name
                + Arrays.stream(parameters).map(ClassReader::simpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public @Nullable Object call(@Nullable Object... arguments) throws Exception {
        try {
            Objects.requireNonNull(arguments, "arguments is null; pass an empty array for none");
            return fitting(arguments).invokeWithArguments(arguments);
        } catch (ClassCastException thrown) {
            throw isOfCasting(thrown) ? notTaken(arguments, thrown) : thrown;
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Whether a lambda expression has not taken its arguments: its class, which casts them, is in no trace. */
    private boolean isOfCasting(ClassCastException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return target.getClass().isHidden()
                && trace.length > 0
                && trace[0].getClassName().equals(MethodHandle.class.getName());
    }

    /** Nothing but the JVM's words tells what a lambda expression takes. */
    private ClassCastException notTaken(@Nullable Object[] arguments, ClassCastException thrown) {
        String found = Arrays.stream(arguments).map(CallableHandle::described).collect(Collectors.joining(", "));
        ClassCastException exception = new ClassCastException("[" + signature
                + "] of a lambda expression or method reference does not take " + found + ": " + thrown.getMessage());
        exception.initCause(thrown);
        return exception;
    }

    private static String described(@Nullable Object argument) {
        return argument == null ? "null" : "a [" + argument.getClass().getTypeName() + "]";
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
            throw wrongCount(arguments.length);
        }
        requireTypes(expanded(type, arguments.length), arguments);
        return handle;
    }

    private IllegalArgumentException wrongCount(int found) {
        int needed = handle.isVarargsCollector()
                ? handle.type().parameterCount() - 1
                : handle.type().parameterCount();
        return new IllegalArgumentException(
                "[" + signature + "] takes " + (handle.isVarargsCollector() ? "at least " : "") + "[" + needed
                        + (needed == 1 ? "] argument" : "] arguments") + ", not [" + found + "]");
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
            throw new ClassCastException("[" + signature + "] takes a ["
                    + type.parameterType(unfit).getTypeName()
                    + "] as argument " + (unfit + 1) + ", not " + described(arguments[unfit]));
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
