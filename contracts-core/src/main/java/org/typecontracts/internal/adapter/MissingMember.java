package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.typecontracts.MissingMemberException;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * A member that a class lacks which counts as the contract by a registration or by a hook.
 *
 * @param member the member
 * @param contract the contract
 * @param subject the class
 */
record MissingMember(Method member, Class<?> contract, Class<?> subject) {
    private static final MethodHandle EXCEPTION = KnownMethods.virtual(
            MethodHandles.lookup(),
            MissingMember.class,
            "exception",
            MethodType.methodType(MissingMemberException.class));

    /**
     * Return a handle of the member's type, after the adapter's target, that throws.
     *
     * @param targetType the type under which the adapter keeps its target
     */
    MethodHandle raising(Class<?> targetType) {
        MethodHandle raise = MethodHandles.throwException(member.getReturnType(), MissingMemberException.class);
        MethodHandle raiseThis = MethodHandles.foldArguments(raise, EXCEPTION.bindTo(this));
        return MethodHandles.dropArguments(
                raiseThis, 0, ForwardLinker.typeOf(member, targetType).parameterList());
    }

    MissingMemberException exception() {
        String message = "[" + subject.getName() + "] counts as [" + contract.getName()
                + "] by a registration or a hook, but has no member for " + ReadableMethod.of(member)
                + " that can be called; add one, or register it with an adapter function (Contracts.extend);"
                + " Contracts.check explains what is there";
        return StackTraces.withoutRaising(new MissingMemberException(message));
    }
}
