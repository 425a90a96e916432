package org.typecontracts;

import java.lang.reflect.Method;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.reflect.ClassReader;

/** The way back from what a member was bound to, in the model, to what reflection calls it. */
final class ReflectedTarget {
    private ReflectedTarget() {}

    static java.lang.reflect.Member of(BindingTarget target) {
        if (target instanceof BindingTarget.InstanceMethod call) {
            return ClassReader.method(call.method());
        }
        if (target instanceof BindingTarget.StaticMethod call) {
            return ClassReader.method(call.method());
        }
        if (target instanceof BindingTarget.NewInstance call) {
            return ClassReader.constructor(call.constructor());
        }
        if (target instanceof BindingTarget.FieldRead access) {
            return ClassReader.field(access.field());
        }
        if (target instanceof BindingTarget.FieldWrite access) {
            return ClassReader.field(access.field());
        }
        return arrayClone();
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
