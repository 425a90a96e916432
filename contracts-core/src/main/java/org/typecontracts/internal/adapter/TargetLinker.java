package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.FieldTarget;
import org.typecontracts.internal.adapter.ForwardTarget.HandleTarget;
import org.typecontracts.internal.adapter.ForwardTarget.LinkedTarget;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;
import org.typecontracts.internal.adapter.ForwardTarget.PartTarget;

/** Turns what a member is forwarded to into a method handle that takes the adapter's target first. */
final class TargetLinker {
    private final @Nullable Lookup callers;

    TargetLinker(@Nullable Lookup callers) {
        this.callers = callers;
    }

    /**
     * Return the handle of a target.
     *
     * @param target what to link
     * @param member the member that calls it
     * @throws UnlinkableTargetException if the target cannot be reached, or mentions a class that is missing
     */
    MethodHandle link(ForwardTarget target, Method member) {
        if (target instanceof LinkedTarget linked) {
            return link(linked, member);
        }
        return target instanceof HandleTarget anything ? anything.handle() : link((PartTarget) target);
    }

    private MethodHandle link(LinkedTarget target, Method member) {
        try {
            return find(target, member);
        } catch (ReflectiveOperationException | LinkageError obstacle) {
            throw new UnlinkableTargetException(target.looked(), target.receiver(), obstacle);
        }
    }

    private MethodHandle link(PartTarget target) {
        Class<?> contract = target.contract();
        Method method = target.method();
        try {
            MethodHandle handle = Lookups.allMembersOf(contract, callers)
                    .findVirtual(contract, method.getName(), MethodTarget.erasedType(method))
                    .asFixedArity();
            MethodHandle part = target.part().asType(MethodType.methodType(contract, Object.class));
            return MethodHandles.filterArguments(handle, 0, part);
        } catch (ReflectiveOperationException obstacle) {
            throw new UnlinkableTargetException(method, contract, obstacle);
        }
    }

    private MethodHandle find(LinkedTarget target, Method member) throws ReflectiveOperationException {
        if (target instanceof MethodTarget method) {
            return PolymorphicSignature.belongsTo(method.linked())
                    ? findPolymorphic(method.linked(), PolymorphicSignature.ofCall(method.linked(), member))
                    : findMethod(method, member.getParameterCount());
        }
        if (target instanceof ConstructorTarget constructor) {
            return findConstructor(constructor, member.getParameterCount());
        }
        FieldTarget field = (FieldTarget) target;
        return member.getParameterCount() == 0 ? findGetter(field) : findSetter(field);
    }

    private MethodHandle findMethod(MethodTarget target, int parameters) throws ReflectiveOperationException {
        Class<?> receiver = target.receiver();
        Method linked = target.linked();
        Lookup lookup = Lookups.membersOf(receiver, callers);
        if (Modifier.isStatic(linked.getModifiers())) {
            MethodHandle handle = lookup.findStatic(receiver, linked.getName(), MethodTarget.erasedType(linked));
            return ofTheClass(
                    collecting(handle.asFixedArity().asType(target.type()), target.variableArity(), parameters));
        }
        MethodHandle handle = lookup.findVirtual(receiver, linked.getName(), MethodTarget.erasedType(linked));
        MethodType type = target.type().insertParameterTypes(0, receiver);
        return collecting(handle.asFixedArity().asType(type), target.variableArity(), parameters + 1);
    }

    private MethodHandle findPolymorphic(Method method, MethodType type) throws ReflectiveOperationException {
        Class<?> declaring = method.getDeclaringClass();
        return Lookups.membersOf(declaring, callers).findVirtual(declaring, method.getName(), type);
    }

    private MethodHandle findConstructor(ConstructorTarget target, int parameters) throws ReflectiveOperationException {
        Class<?> type = target.receiver();
        MethodType signature =
                MethodType.methodType(void.class, target.constructor().getParameterTypes());
        MethodHandle handle = Lookups.membersOf(type, callers).findConstructor(type, signature);
        return ofTheClass(collecting(handle, target.variableArity(), parameters));
    }

    private MethodHandle findGetter(FieldTarget target) throws ReflectiveOperationException {
        Class<?> receiver = target.receiver();
        Field field = target.field();
        Lookup lookup = Lookups.membersOf(receiver, callers);
        return Modifier.isStatic(field.getModifiers())
                ? ofTheClass(lookup.findStaticGetter(receiver, field.getName(), field.getType()))
                : lookup.findGetter(receiver, field.getName(), field.getType());
    }

    private MethodHandle findSetter(FieldTarget target) throws ReflectiveOperationException {
        Class<?> receiver = target.receiver();
        Field field = target.field();
        Lookup lookup = Lookups.membersOf(receiver, callers);
        if (Modifier.isStatic(field.getModifiers())) {
            return ofTheClass(lookup.findStaticSetter(receiver, field.getName(), field.getType()));
        }
        MethodHandle handle = lookup.findSetter(receiver, field.getName(), field.getType());
        return handle.asType(handle.type().changeParameterType(1, target.type()));
    }

    private static MethodHandle collecting(MethodHandle handle, boolean variableArity, int arguments) {
        if (!variableArity) {
            return handle.asFixedArity();
        }
        int fixed = handle.type().parameterCount() - 1;
        return handle.asCollector(handle.type().parameterType(fixed), arguments - fixed);
    }

    private static MethodHandle ofTheClass(MethodHandle handle) {
        return MethodHandles.dropArguments(handle, 0, Object.class);
    }
}
