package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
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
                    .findVirtual(contract, method.getName(), type(method))
                    .asFixedArity();
            MethodHandle part = target.part().asType(MethodType.methodType(contract, Object.class));
            return MethodHandles.filterArguments(handle, 0, part);
        } catch (ReflectiveOperationException obstacle) {
            throw new UnlinkableTargetException(method, contract, obstacle);
        }
    }

    private MethodHandle find(LinkedTarget target, Method member) throws ReflectiveOperationException {
        if (target instanceof MethodTarget method) {
            return PolymorphicSignature.belongsTo(method.method())
                    ? findPolymorphic(method, PolymorphicSignature.ofCall(method.method(), member))
                    : findMethod(method, member.getParameterCount());
        }
        if (target instanceof ConstructorTarget constructor) {
            return findConstructor(constructor, member.getParameterCount());
        }
        return findField((FieldTarget) target, member.getParameterCount() == 0);
    }

    private MethodHandle findMethod(MethodTarget target, int parameters) throws ReflectiveOperationException {
        Class<?> receiver = target.receiver();
        Method linked = target.linked();
        Lookup lookup = Lookups.membersOf(receiver, callers);
        if (Modifier.isStatic(linked.getModifiers())) {
            MethodHandle handle = lookup.findStatic(receiver, linked.getName(), type(linked));
            return ofTheClass(collecting(handle, target.variableArity(), parameters));
        }
        MethodHandle handle = lookup.findVirtual(receiver, linked.getName(), type(linked));
        MethodType type = type(target.method()).insertParameterTypes(0, receiver);
        return collecting(handle.asFixedArity().asType(type), target.variableArity(), parameters + 1);
    }

    private static MethodType type(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    }

    private MethodHandle findPolymorphic(MethodTarget target, MethodType type) throws ReflectiveOperationException {
        Class<?> declaring = target.method().getDeclaringClass();
        return Lookups.membersOf(declaring, callers)
                .findVirtual(declaring, target.method().getName(), type);
    }

    private MethodHandle findConstructor(ConstructorTarget target, int parameters) throws ReflectiveOperationException {
        Class<?> type = target.receiver();
        MethodType signature =
                MethodType.methodType(void.class, target.constructor().getParameterTypes());
        MethodHandle handle = Lookups.membersOf(type, callers).findConstructor(type, signature);
        return ofTheClass(collecting(handle, target.variableArity(), parameters));
    }

    private MethodHandle findField(FieldTarget target, boolean read) throws ReflectiveOperationException {
        Class<?> receiver = target.receiver();
        Lookup lookup = Lookups.membersOf(receiver, callers);
        String name = target.field().getName();
        Class<?> type = target.field().getType();
        if (Modifier.isStatic(target.field().getModifiers())) {
            return ofTheClass(
                    read
                            ? lookup.findStaticGetter(receiver, name, type)
                            : lookup.findStaticSetter(receiver, name, type));
        }
        return read ? lookup.findGetter(receiver, name, type) : lookup.findSetter(receiver, name, type);
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
