package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;

/**
 * What a member of a contract is forwarded to.
 *
 * <p>Whatever it is, it becomes one method handle, which the generated class calls.
 */
public sealed interface ForwardTarget {
    /** A member of a class, which has to be linked. */
    sealed interface LinkedTarget extends ForwardTarget {
        /**
         * Return what is looked up.
         *
         * @return the method, field or constructor
         */
        Member looked();

        /**
         * Return where it is looked up.
         *
         * @return the type to link through
         */
        Class<?> receiver();
    }

    /**
     * A method, instance or static.
     *
     * @param receiver the type to link through: the subject's class itself, or a supertype of it that can be reached
     *     where the class cannot, as {@code java.util.List} for {@code List.of()}
     * @param linked the method to link: its name and erased types are looked up in the receiver, so that it may have
     *     been found in any supertype
     * @param type the types that the arguments must have, and the result has. Usually the method's own; where it is
     *     declared by a generic supertype, the subject may know more
     * @param variableArity whether trailing arguments are collected into the method's last parameter
     */
    record MethodTarget(Class<?> receiver, Method linked, MethodType type, boolean variableArity)
            implements LinkedTarget {
        /** Return the types that the erasure of a method takes and returns. */
        static MethodType erasedType(Method method) {
            return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        }

        @Override
        public Member looked() {
            return linked;
        }
    }

    /**
     * A constructor; the adapter's target is then the class itself, and ignored.
     *
     * @param constructor the constructor
     * @param variableArity whether trailing arguments are collected into the constructor's last parameter
     */
    record ConstructorTarget(Constructor<?> constructor, boolean variableArity) implements LinkedTarget {
        @Override
        public Member looked() {
            return constructor;
        }

        @Override
        public Class<?> receiver() {
            return constructor.getDeclaringClass();
        }
    }

    /**
     * A field, read by a member without parameters and written by a member with one.
     *
     * @param receiver the type to link through
     * @param field the field
     * @param type the type that the subject knows its value to have: the field's own, or a subtype
     */
    record FieldTarget(Class<?> receiver, Field field, Class<?> type) implements LinkedTarget {
        @Override
        public Member looked() {
            return field;
        }
    }

    /**
     * A method of a contract, called on an object that the adapter's target has of it.
     *
     * @param contract the contract
     * @param method the method, public or not, declared by the contract or inherited
     * @param part takes the adapter's target and returns the object
     */
    record PartTarget(Class<?> contract, Method method, MethodHandle part) implements ForwardTarget {}

    /**
     * Anything else.
     *
     * @param handle takes the adapter's target, then the arguments
     */
    record HandleTarget(MethodHandle handle) implements ForwardTarget {}
}
