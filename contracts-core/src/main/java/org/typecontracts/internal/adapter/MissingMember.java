package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.typecontracts.Constructor;
import org.typecontracts.MissingMemberException;
import org.typecontracts.Static;

/**
 * A member that a class lacks which counts as the contract by a registration or by a hook.
 *
 * @param member the member
 * @param contract the contract
 * @param subject the class
 */
record MissingMember(Method member, Class<?> contract, Class<?> subject) {
    private static final MethodHandle EXCEPTION = OwnHandles.virtual(
            MissingMember.class, "exception", MethodType.methodType(MissingMemberException.class, Object.class));

    /**
     * Return a handle of the member's type, after the adapter's target, that throws.
     *
     * @param targetType the type under which the adapter keeps its target
     */
    MethodHandle raising(Class<?> targetType) {
        MethodHandle raise = MethodHandles.throwException(member.getReturnType(), MissingMemberException.class);
        MethodHandle raiseThis = MethodHandles.filterArguments(raise, 0, EXCEPTION.bindTo(this));
        MethodType type = ForwardLinker.typeOf(member, targetType);
        return MethodHandles.dropArgumentsToMatch(
                raiseThis.asType(MethodType.methodType(type.returnType(), targetType)), 0, type.parameterList(), 0);
    }

    MissingMemberException exception(Object target) {
        String message = "[" + lacking(target).getName() + "] counts as [" + contract.getName()
                + "] by a registration or a hook, but has no member for " + Signatures.of(member)
                + ": add one, or register it with an adapter function (Contracts.extend).";
        return StackTraces.withoutRaising(new MissingMemberException(message));
    }

    /** Return the class that lacks the member: where a class is adapted, the target itself. */
    private Class<?> lacking(Object target) {
        boolean isOfClass = member.isAnnotationPresent(Static.class) || member.isAnnotationPresent(Constructor.class);
        return isOfClass && target instanceof Class<?> adapted ? adapted : subject;
    }
}
