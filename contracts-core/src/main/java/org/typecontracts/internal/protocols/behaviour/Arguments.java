package org.typecontracts.internal.protocols.behaviour;

import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Tells which values a parameter takes: by subtyping, unboxing and widening (JLS 5.1.2, 5.3). */
final class Arguments {
    private static final String WIDENING = "BSIJFD";

    private Arguments() {}

    static boolean fits(@Nullable Object argument, Class<?> parameter) {
        if (!parameter.isPrimitive()) {
            return argument == null || parameter.isInstance(argument);
        }
        return argument != null && widens(unboxed(argument.getClass()), parameter);
    }

    private static Class<?> unboxed(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }

    private static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        // A char is no byte or short, but widens from int on.
        int start = from == char.class ? WIDENING.indexOf('S') : WIDENING.indexOf(from.descriptorString());
        int end = WIDENING.indexOf(to.descriptorString());
        return start >= 0 && start < end;
    }
}
