package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.ForwardTarget.ConstructorTarget;
import org.typecontracts.internal.adapter.ForwardTarget.FieldTarget;
import org.typecontracts.internal.adapter.ForwardTarget.HandleTarget;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;

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
        int parameters = member.getParameterCount();
        if (target instanceof MethodTarget method) {
            return PolymorphicSignature.belongsTo(method.method())
                    ? linkPolymorphic(method, PolymorphicSignature.ofCall(method.method(), member))
                    : linkMethod(method, parameters);
        }
        if (target instanceof ConstructorTarget constructor) {
            return linkConstructor(constructor, parameters);
        }
        if (target instanceof FieldTarget field) {
            return linkField(field, parameters == 0);
        }
        return ((HandleTarget) target).handle();
    }

    private MethodHandle linkMethod(MethodTarget target, int parameters) {
        Class<?> receiver = target.receiver();
        Method method = target.method();
        String name = method.getName();
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        if (Modifier.isStatic(method.getModifiers())) {
            MethodHandle handle = reach(receiver, method, lookup -> lookup.findStatic(receiver, name, type));
            return ofTheClass(collecting(handle, target.variableArity(), parameters));
        }
        MethodHandle handle = reach(receiver, method, lookup -> lookup.findVirtual(receiver, name, type));
        return collecting(handle, target.variableArity(), parameters + 1);
    }

    private MethodHandle linkPolymorphic(MethodTarget target, MethodType type) {
        Method method = target.method();
        Class<?> declaring = method.getDeclaringClass();
        return reach(declaring, method, lookup -> lookup.findVirtual(declaring, method.getName(), type));
    }

    private MethodHandle linkConstructor(ConstructorTarget target, int parameters) {
        Constructor<?> constructor = target.constructor();
        Class<?> type = constructor.getDeclaringClass();
        MethodType signature = MethodType.methodType(void.class, constructor.getParameterTypes());
        MethodHandle handle = reach(type, constructor, lookup -> lookup.findConstructor(type, signature));
        return ofTheClass(collecting(handle, target.variableArity(), parameters));
    }

    private MethodHandle linkField(FieldTarget target, boolean read) {
        Class<?> receiver = target.receiver();
        Field field = target.field();
        String name = field.getName();
        Class<?> type = field.getType();
        return reach(
                receiver,
                field,
                lookup -> read ? lookup.findGetter(receiver, name, type) : lookup.findSetter(receiver, name, type));
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

    private MethodHandle reach(Class<?> receiver, Member member, Finder finder) {
        try {
            return finder.find(Reaching.membersOf(receiver, callers));
        } catch (ReflectiveOperationException | LinkageError obstacle) {
            throw new UnlinkableTargetException(member, receiver, obstacle);
        }
    }

    private interface Finder {
        MethodHandle find(Lookup lookup) throws ReflectiveOperationException;
    }
}
