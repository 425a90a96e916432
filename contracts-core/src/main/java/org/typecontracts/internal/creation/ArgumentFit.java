package org.typecontracts.internal.creation;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Arguments;

/** The ways in which run-time arguments fit declared parameters, in the order in which they are tried (JLS 15.12.2). */
enum ArgumentFit {
    /** Each argument that is boxed goes to a primitive parameter. */
    STRICT,
    /** Boxes are passed on. */
    LOOSE,
    /** Trailing arguments are collected. */
    VARIABLE_ARITY;

    boolean takes(Constructor<?> constructor, @Nullable Object[] arguments) {
        if (!takes(constructor, arguments.length)) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!takes(parameter(constructor, i), arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean takes(Constructor<?> constructor, int count) {
        return this == VARIABLE_ARITY
                ? Arguments.areCollected(constructor) && constructor.getParameterCount() - 1 <= count
                : constructor.getParameterCount() == count;
    }

    private boolean takes(Class<?> parameter, @Nullable Object argument) {
        boolean staysBoxed = Arguments.isBoxed(argument) && !parameter.isPrimitive();
        return !(this == STRICT && staysBoxed) && Arguments.fits(argument, parameter);
    }

    /** Return what an argument is passed to; where trailing arguments are collected, an element. */
    private Class<?> parameter(Constructor<?> constructor, int index) {
        Class<?>[] parameters = constructor.getParameterTypes();
        int last = parameters.length - 1;
        return this == VARIABLE_ARITY && index >= last ? parameters[last].getComponentType() : parameters[index];
    }

    /** Whether whatever fits the one fits the other too, parameter by parameter (JLS 15.12.2.5). */
    boolean isAsSpecific(Constructor<?> one, Constructor<?> other) {
        int count = Math.max(one.getParameterCount(), other.getParameterCount());
        for (int i = 0; i < count; i++) {
            if (!isAsSpecific(parameter(one, i), parameter(other, i))) {
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
