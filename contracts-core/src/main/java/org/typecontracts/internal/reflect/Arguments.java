package org.typecontracts.internal.reflect;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/** Tells which values a parameter takes at run time: by subtyping, unboxing and widening (JLS 5.1.2, 5.3). */
public final class Arguments {
    private static final String WIDENING = "BSIJFD";

    private Arguments() {}

    /**
     * Return whether a parameter takes a value.
     *
     * @param argument the value, boxed if the parameter is primitive
     * @param parameter the type of the parameter
     * @return whether it takes the value
     */
    public static boolean fits(@Nullable Object argument, Class<?> parameter) {
        if (!parameter.isPrimitive()) {
            return argument == null || parameter.isInstance(argument);
        }
        return argument != null && widens(unboxed(argument.getClass()), parameter);
    }

    /**
     * Return whether a value is a primitive one, boxed.
     *
     * @param argument the value
     * @return whether it is
     */
    public static boolean isBoxed(@Nullable Object argument) {
        return argument != null && unboxed(argument.getClass()).isPrimitive();
    }

    /**
     * Return whether trailing arguments are collected into an array. The flag for it does not tell: javac leaves it on
     * a constructor behind whose parameters it appends what a local class captures.
     *
     * @param member the method or constructor
     * @return whether its last parameter is an array that collects
     */
    public static boolean areCollected(Executable member) {
        int last = member.getParameterCount() - 1;
        return member.isVarArgs() && last >= 0 && member.getParameterTypes()[last].isArray();
    }

    private static Class<?> unboxed(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }

    /**
     * Return whether one primitive type is another, or widens to it.
     *
     * @param from the one
     * @param to the other
     * @return whether it does; for types that are not primitive, whether they are the same
     */
    public static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        // A char is no byte or short, but widens from int on.
        int start = from == char.class ? WIDENING.indexOf('S') : WIDENING.indexOf(from.descriptorString());
        int end = WIDENING.indexOf(to.descriptorString());
        return start >= 0 && start < end;
    }
}
