package org.typecontracts.internal.adaptation;

import java.lang.reflect.Array;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.model.MemberDeclaration;

/** The way back from what a member was bound to, in the model, to what reflection calls it. */
public final class ReflectedTarget {
    private ReflectedTarget() {}

    /**
     * Return the member that a binding means.
     *
     * @param target what the member of the contract was bound to
     * @return the method, field or constructor
     */
    public static Member of(BindingTarget target) {
        MemberDeclaration declaration = target.declaration();
        return declaration == null ? arrayMember((BindingTarget.ArrayMember) target) : (Member) declaration.handle();
    }

    /**
     * Reflection shows an array's {@code clone()} as the protected one of {@code Object}, and its length not at all.
     */
    private static Method arrayMember(BindingTarget.ArrayMember target) {
        try {
            return target instanceof BindingTarget.ArrayLength
                    ? Array.class.getMethod("getLength", Object.class)
                    : Object.class.getDeclaredMethod("clone");
        } catch (NoSuchMethodException exception) {
            throw new AssertionError("The JDK has both", exception);
        }
    }
}
