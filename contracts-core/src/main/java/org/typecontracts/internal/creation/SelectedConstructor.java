package org.typecontracts.internal.creation;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The constructor that was selected.
 *
 * @param constructor the constructor, accessible to this library
 * @param fit how the arguments fit its parameters
 */
record SelectedConstructor(Constructor<?> constructor, ArgumentFit fit) {
    @Nullable
    Object[] passed(@Nullable Object[] arguments) {
        if (fit != ArgumentFit.VARIABLE_ARITY) {
            return arguments;
        }
        int fixed = constructor.getParameterCount() - 1;
        Class<?> element = constructor.getParameterTypes()[fixed].getComponentType();
        Object trailing = Array.newInstance(element, arguments.length - fixed);
        for (int i = fixed; i < arguments.length; i++) {
            Array.set(trailing, i - fixed, arguments[i]);
        }
        @Nullable Object[] result = Arrays.copyOf(arguments, fixed + 1);
        result[fixed] = trailing;
        return result;
    }
}
