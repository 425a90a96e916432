package org.typecontracts.internal.creation;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.reflect.Arguments;

/** Whether run-time arguments fit declared parameters, and which of two parameter lists asks for more. */
final class ArgumentFit {
    private ArgumentFit() {}

    static boolean takes(Constructor<?> constructor, @Nullable Object[] arguments) {
        Class<?>[] parameters = constructor.getParameterTypes();
        return parameters.length == arguments.length && fits(parameters, arguments, arguments.length);
    }

    static boolean collects(Constructor<?> constructor, @Nullable Object[] arguments) {
        Class<?>[] parameters = constructor.getParameterTypes();
        int fixed = parameters.length - 1;
        if (!constructor.isVarArgs() || arguments.length < fixed || !fits(parameters, arguments, fixed)) {
            return false;
        }
        Class<?> element = parameters[fixed].getComponentType();
        for (int i = fixed; i < arguments.length; i++) {
            if (!Arguments.fits(arguments[i], element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Class<?>[] parameters, @Nullable Object[] arguments, int count) {
        for (int i = 0; i < count; i++) {
            if (!Arguments.fits(arguments[i], parameters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether whatever fits the one fits the other too, parameter by parameter. */
    static boolean isAsSpecific(Constructor<?> one, Constructor<?> other) {
        Class<?>[] ones = one.getParameterTypes();
        Class<?>[] others = other.getParameterTypes();
        if (ones.length != others.length) {
            return ones.length > others.length;
        }
        for (int i = 0; i < ones.length; i++) {
            if (!others[i].isAssignableFrom(ones[i])
                    && !Arguments.widens(ones[i], others[i])
                    && !boxes(ones[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** An argument is always boxed at run time, so a primitive parameter asks for more than a supertype of its box. */
    private static boolean boxes(Class<?> one, Class<?> other) {
        return one.isPrimitive()
                && other.isAssignableFrom(MethodType.methodType(one).wrap().returnType());
    }
}
