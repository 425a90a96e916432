package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * What a member of a contract is forwarded to.
 *
 * <p>Whatever it is, it becomes one method handle, which the generated class calls.
 */
public sealed interface ForwardTarget {
    /**
     * A method, instance or static.
     *
     * @param receiver the type to link through: the subject's class itself, or a supertype of it that can be reached
     *     where the class cannot, as {@code java.util.List} for {@code List.of()}
     * @param method the method; its name and erased types are looked up in the receiver, so that it may have been found
     *     in any supertype
     * @param variableArity whether trailing arguments are collected into the method's last parameter
     */
    record MethodTarget(Class<?> receiver, Method method, boolean variableArity) implements ForwardTarget {}

    /**
     * A constructor; the adapter's target is then the class itself, and ignored.
     *
     * @param constructor the constructor
     * @param variableArity whether trailing arguments are collected into the constructor's last parameter
     */
    record ConstructorTarget(Constructor<?> constructor, boolean variableArity) implements ForwardTarget {}

    /**
     * A field, read by a member without parameters and written by a member with one.
     *
     * @param receiver the type to link through
     * @param field the field
     */
    record FieldTarget(Class<?> receiver, Field field) implements ForwardTarget {}

    /**
     * Anything else.
     *
     * @param handle takes the adapter's target, then the arguments
     */
    record HandleTarget(MethodHandle handle) implements ForwardTarget {}
}
