package org.typecontracts.internal.adaptation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.typecontracts.internal.adapter.ForwardTarget;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.FieldTarget;
import org.typecontracts.internal.adapter.ForwardTarget.HandleTarget;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;
import org.typecontracts.internal.conformance.BindingTarget;
import org.typecontracts.internal.reflect.ClassReader;
import org.typecontracts.internal.reflect.KnownMethods;

/** The way back from what a member was bound to, in the model, to what an adapter links. */
final class ForwardTargets {
    private ForwardTargets() {}

    static ForwardTarget of(BindingTarget target, boolean variableArity) {
        if (target instanceof BindingTarget.MethodCall call) {
            return new MethodTarget(
                    ClassReader.classOf(call.through()), ClassReader.method(call.linked()), type(call), variableArity);
        }
        if (target instanceof BindingTarget.FieldAccess access) {
            return new FieldTarget(
                    ClassReader.classOf(access.through()),
                    ClassReader.field(access.field()),
                    ClassReader.erasure(access.type()));
        }
        if (target instanceof BindingTarget.NewInstance call) {
            return new ConstructorTarget(ClassReader.constructor(call.constructor()), variableArity);
        }
        Class<?> array = ClassReader.erasure(((BindingTarget.ArrayMember) target).array());
        return new HandleTarget(
                target instanceof BindingTarget.ArrayLength ? MethodHandles.arrayLength(array) : cloneOf(array));
    }

    private static MethodType type(BindingTarget.MethodCall call) {
        Class<?>[] parameters = new Class<?>[call.parameters().size()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = ClassReader.erasure(call.parameters().get(i));
        }
        return MethodType.methodType(ClassReader.method(call.method()).getReturnType(), parameters);
    }

    /** An array has a public {@code clone()} (JLS 10.7). */
    private static MethodHandle cloneOf(Class<?> array) {
        MethodType type = MethodType.methodType(Object.class);
        return KnownMethods.virtual(MethodHandles.publicLookup(), array, "clone", type);
    }
}
