package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.ForwardTarget.MethodTarget;
import org.typecontracts.internal.reflect.KnownMethods;

/**
 * Turns a forward into a method handle of the member's own type, after the adapter's target: everything that happens to
 * arguments and result on their way happens in the handle.
 *
 * <p>The JVM's own conversions do what those of the language do (JLS 5.2, 5.3); a handle is added only where something
 * can go wrong, or something is to be adapted.
 */
final class ForwardLinker {
    private static final MethodType ADAPTING = MethodType.methodType(Object.class, Object.class, Class.class);

    private final AdapterPlan plan;
    private final Class<?> targetType;
    private final TargetLinker targets;

    ForwardLinker(AdapterPlan plan, Class<?> targetType) {
        this.plan = plan;
        this.targetType = targetType;
        this.targets = new TargetLinker(plan.lookup());
    }

    /** Return the handle of a forward; its type is {@link #typeOf} the member. */
    MethodHandle link(Forward forward) {
        Method member = forward.member();
        MethodHandle handle = targets.link(forward.target(), member);
        MethodHandle filtered = filterArguments(handle, forward);
        return adaptResult(filtered, forward.nestedResult()).asType(typeOf(member, targetType));
    }

    /**
     * Return the handle of another declaration that a member stands for, whose erasure may differ.
     *
     * @param handle the member's own handle
     * @param declaration the other declaration
     */
    MethodHandle bridge(MethodHandle handle, Method declaration) {
        MethodHandle bridge = handle;
        for (int index = declaration.getParameterCount() - 1; index >= 0; index--) {
            bridge = check(bridge, index, declaration, plan.contract());
        }
        return bridge.asType(typeOf(declaration, targetType));
    }

    /**
     * Return the erased type of a method, after the adapter's target.
     *
     * @param method the method
     * @param targetType the type under which the adapter keeps its target
     */
    static MethodType typeOf(Method method, Class<?> targetType) {
        return MethodTarget.erasedType(method).insertParameterTypes(0, targetType);
    }

    private MethodHandle filterArguments(MethodHandle handle, Forward forward) {
        MethodHandle filtered = handle;
        // What is added last comes first, as in the language (JLS 15.7.4).
        for (int index = forward.member().getParameterCount() - 1; index >= 0; index--) {
            filtered = forward.unwrappedParameters().get(index) == null
                    ? check(filtered, index, forward.member(), plan.subject())
                    : unwrap(filtered, index, forward.member());
        }
        return filtered;
    }

    private MethodHandle check(MethodHandle handle, int index, Method member, Class<?> taker) {
        Class<?> from = member.getParameterTypes()[index];
        Class<?> to = handle.type().parameterType(index + 1);
        if (!canFail(from, to)) {
            return handle;
        }
        CheckedArgument argument = new CheckedArgument(member, index, to, taker);
        return filter(handle, index, to.isPrimitive() ? argument.unboxing(from) : argument.filter(), from);
    }

    private MethodHandle unwrap(MethodHandle handle, int index, Method member) {
        Class<?> from = member.getParameterTypes()[index];
        Class<?> to = handle.type().parameterType(index + 1);
        CheckedArgument argument = new CheckedArgument(member, index, to, plan.subject());
        return filter(handle, index, new UnwrappedArgument(argument, plan.nested()).filter(), from);
    }

    private static MethodHandle filter(MethodHandle handle, int index, MethodHandle filter, Class<?> from) {
        Class<?> to = handle.type().parameterType(index + 1);
        return MethodHandles.filterArguments(handle, index + 1, filter.asType(MethodType.methodType(to, from)));
    }

    /** Boxes unbox to what they box; of all other references the class has to be looked at. */
    private static boolean canFail(Class<?> from, Class<?> to) {
        if (from.isPrimitive()) {
            return false;
        }
        return to.isPrimitive()
                ? !MethodType.methodType(from).unwrap().returnType().isPrimitive()
                : !to.isAssignableFrom(from);
    }

    private static MethodHandle adaptResult(MethodHandle handle, @Nullable NestedResult nested) {
        if (nested == null) {
            return handle;
        }
        MethodHandle adapting = KnownMethods.virtual(MethodHandles.lookup(), NestedAdapters.class, "adapt", ADAPTING);
        MethodHandle adapt = MethodHandles.insertArguments(adapting.bindTo(nested.adapters()), 1, nested.contract());
        return MethodHandles.filterReturnValue(
                handle,
                adapt.asType(
                        MethodType.methodType(nested.contract(), handle.type().returnType())));
    }
}
