package org.typecontracts.internal.creation;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Arguments;

/** Whether run-time arguments fit declared parameters, and which of two parameter lists asks for more. */
final class ArgumentFit {
    private ArgumentFit() {}

    /** Whether each argument that is boxed goes to a primitive parameter (JLS 15.12.2.2). */
    static boolean takesUnboxed(Constructor<?> constructor, @Nullable Object[] arguments) {
        if (!takes(constructor, arguments)) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (Arguments.isBoxed(arguments[i])
                    && !parameter(constructor, i, false).isPrimitive()) {
                return false;
            }
        }
        return true;
    }

    static boolean takes(Constructor<?> constructor, @Nullable Object[] arguments) {
        return constructor.getParameterCount() == arguments.length && fits(constructor, arguments, false);
    }

    static boolean collects(Constructor<?> constructor, @Nullable Object[] arguments) {
        return constructor.isVarArgs()
                && constructor.getParameterCount() - 1 <= arguments.length
                && fits(constructor, arguments, true);
    }

    private static boolean fits(Constructor<?> constructor, @Nullable Object[] arguments, boolean variableArity) {
        for (int i = 0; i < arguments.length; i++) {
            if (!Arguments.fits(arguments[i], parameter(constructor, i, variableArity))) {
                return false;
            }
        }
        return true;
    }

    /** Return what an argument is passed to; where trailing arguments are collected, an element. */
    private static Class<?> parameter(Constructor<?> constructor, int index, boolean variableArity) {
        Class<?>[] parameters = constructor.getParameterTypes();
        int last = parameters.length - 1;
        return variableArity && index >= last ? parameters[last].getComponentType() : parameters[index];
    }

    /** Whether whatever fits the one fits the other too, parameter by parameter (JLS 15.12.2.5). */
    static boolean isAsSpecific(Constructor<?> one, Constructor<?> other, boolean variableArity) {
        int count = Math.max(one.getParameterCount(), other.getParameterCount());
        for (int i = 0; i < count; i++) {
            if (!isAsSpecific(parameter(one, i, variableArity), parameter(other, i, variableArity))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsSpecific(Class<?> one, Class<?> other) {
        return other.isAssignableFrom(one) || Arguments.widens(one, other) || boxes(one, other);
    }

    /** An argument is always boxed at run time, so a primitive parameter asks for more than a supertype of its box. */
    private static boolean boxes(Class<?> one, Class<?> other) {
        return one.isPrimitive()
                && other.isAssignableFrom(MethodType.methodType(one).wrap().returnType());
    }
}
