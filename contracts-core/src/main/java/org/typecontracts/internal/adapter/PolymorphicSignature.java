package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * The methods of {@code MethodHandle} and {@code VarHandle} whose signature is polymorphic (JLS 15.12.3): a compiler
 * links them with the types of the call, and so does an adapter.
 */
final class PolymorphicSignature {
    private static final Class<?>[] PARAMETERS = {Object[].class};

    private PolymorphicSignature() {}

    static boolean belongsTo(Method method) {
        boolean isDeclaredByHandle =
                method.getDeclaringClass() == MethodHandle.class || method.getDeclaringClass() == VarHandle.class;
        return isDeclaredByHandle
                && Modifier.isNative(method.getModifiers())
                && method.isVarArgs()
                && Arrays.equals(method.getParameterTypes(), PARAMETERS);
    }

    /** Return the type of a call of the method from within the member: nothing is asked of a result that is dropped. */
    static MethodType ofCall(Method method, Method member) {
        boolean dropsResult = method.getReturnType() == Object.class && member.getReturnType() == void.class;
        return MethodType.methodType(dropsResult ? void.class : method.getReturnType(), member.getParameterTypes());
    }
}
