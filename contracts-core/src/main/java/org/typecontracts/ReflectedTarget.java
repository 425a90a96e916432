package org.typecontracts;

import java.lang.reflect.Method;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.model.MemberDeclaration;

/** The way back from what a member was bound to, in the model, to what reflection calls it. */
final class ReflectedTarget {
    private ReflectedTarget() {}

    static java.lang.reflect.Member of(BindingTarget target) {
        MemberDeclaration declaration = target.declaration();
        return declaration == null ? arrayClone() : (java.lang.reflect.Member) declaration.handle();
    }

    /** Reflection shows an array's public {@code clone()} only as the protected one of {@code Object}. */
    private static Method arrayClone() {
        try {
            return Object.class.getDeclaredMethod("clone");
        } catch (NoSuchMethodException exception) {
            throw new AssertionError("Object has no clone()", exception);
        }
    }
}
