package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * An argument whose class the compiler of the caller vouched for, and might not have: the contract may be used raw.
 *
 * <p>A record, since the JIT compiler takes the fields of a record that it knows for constants.
 *
 * @param member the member that is called
 * @param index which of its parameters
 * @param expected the class that is taken there
 * @param taker the class that takes it
 */
record CheckedArgument(Method member, int index, Class<?> expected, Class<?> taker) {
    private static final String RAW = "the contract was called raw or through an unchecked cast";
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle CHECK = KnownMethods.virtual(
            LOOKUP, CheckedArgument.class, "check", MethodType.methodType(Object.class, Object.class));
    private static final MethodHandle REFUSE = KnownMethods.virtual(
            LOOKUP,
            CheckedArgument.class,
            "refuse",
            MethodType.methodType(ClassCastException.class, ClassCastException.class, Object.class));

    /**
     * Return a handle that passes instances of the expected class, also out of adapters, and null; refuses all else.
     */
    MethodHandle filter() {
        return CHECK.bindTo(this);
    }

    /**
     * Return a handle that unboxes to the expected type, which is primitive.
     *
     * @param from the type that the member takes
     */
    MethodHandle unboxing(Class<?> from) {
        MethodHandle unbox = MethodHandles.identity(expected).asType(MethodType.methodType(expected, from));
        MethodHandle refuse = REFUSE.bindTo(this);
        MethodHandle raise = MethodHandles.filterReturnValue(
                refuse, MethodHandles.throwException(expected, ClassCastException.class));
        return MethodHandles.catchException(
                unbox, ClassCastException.class, raise.asType(raise.type().changeParameterType(1, from)));
    }

    @Nullable
    Object check(@Nullable Object argument) {
        if (argument == null || expected.isInstance(argument)) {
            return argument;
        }
        // Adapters stand for their targets: they could not be sorted otherwise.
        Object target = Adapters.target(argument);
        if (expected.isInstance(target)) {
            return target;
        }
        throw mismatch(target, RAW);
    }

    ClassCastException refuse(ClassCastException cast, Object argument) {
        ClassCastException exception = mismatch(argument, RAW);
        exception.initCause(cast);
        return exception;
    }

    /** Return the exception that says what was expected and what was found, and how that can be. */
    ClassCastException mismatch(Object argument, String explanation) {
        String parameter = member.getParameters()[index].getName();
        String message = "[" + argument.getClass().getTypeName() + "] is not what [" + taker.getName()
                + "] takes as parameter [" + parameter + "] of " + ReadableMethod.of(member) + ": ["
                + expected.getTypeName() + "]; " + explanation;
        return StackTraces.withoutRaising(new ClassCastException(message));
    }
}
