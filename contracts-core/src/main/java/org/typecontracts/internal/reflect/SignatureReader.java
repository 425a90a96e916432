package org.typecontracts.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Method;
import java.util.List;
import org.typecontracts.internal.model.Signature;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.VoidType;

/**
 * Reads the generic signature of a method or constructor. Where a class file says it wrongly, as tools that shrink or
 * weave leave it, the erasure stands for it, as for the JVM.
 */
final class SignatureReader {
    private SignatureReader() {}

    static Signature of(Method method) {
        try {
            return generic(method, TypeReader.read(method.getGenericReturnType(), method.getReturnType()));
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, method.getDeclaringClass());
            return erased(method, TypeReader.read(method.getReturnType()));
        }
    }

    static Signature of(Constructor<?> constructor) {
        try {
            return generic(constructor, VoidType.VOID);
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, constructor.getDeclaringClass());
            return erased(constructor, VoidType.VOID);
        }
    }

    private static Signature generic(Executable member, Type result) {
        List<TypeVariable> typeParameters = TypeReader.variables(member.getTypeParameters());
        return new Signature(
                typeParameters, parameters(member), result, TypeReader.read(member.getGenericExceptionTypes()));
    }

    private static Signature erased(Executable member, Type result) {
        return new Signature(
                List.of(),
                TypeReader.read(member.getParameterTypes()),
                result,
                TypeReader.read(member.getExceptionTypes()));
    }

    /** A class file's generic signature leaves out parameters that the compiler added, as for inner classes. */
    private static List<Type> parameters(Executable member) {
        java.lang.reflect.Type[] generic = member.getGenericParameterTypes();
        Class<?>[] erased = member.getParameterTypes();
        return generic.length == erased.length ? TypeReader.read(generic, erased) : TypeReader.read(erased);
    }
}
