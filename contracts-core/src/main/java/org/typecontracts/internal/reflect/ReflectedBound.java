package org.typecontracts.internal.reflect;

import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Member;
import java.lang.reflect.TypeVariable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;

/**
 * Reads the bound of a type variable; where a class file says it wrongly, it is {@link Object}.
 *
 * <p>A class and not a lambda, because the first check in a JVM comes by here.
 *
 * @param variable the variable
 */
record ReflectedBound(TypeVariable<?> variable) implements Supplier<Type> {
    @Override
    public Type get() {
        try {
            java.lang.reflect.Type[] bounds = variable.getBounds();
            requireEnd(bounds[0]);
            return bounds.length == 1 ? TypeReader.read(bounds[0]) : new IntersectionType(TypeReader.read(bounds));
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | LinkageError
                | InternalError obstacle) {
            Unreadable.requireMalformed(obstacle, declaringClass());
            return TypeReader.read(Object.class);
        }
    }

    /**
     * Follow the bounds from the first one on.
     *
     * @throws GenericSignatureFormatError if they lead back to the variable, as scalac writes {@code <U extends U>}
     */
    private void requireEnd(java.lang.reflect.Type bound) {
        Set<java.lang.reflect.Type> passed = new HashSet<>();
        java.lang.reflect.Type next = bound;
        while (next instanceof TypeVariable<?> other && passed.add(next)) {
            next = other.getBounds()[0];
        }
        if (passed.contains(variable)) {
            throw new GenericSignatureFormatError("A type variable is its own bound");
        }
    }

    private Class<?> declaringClass() {
        return variable.getGenericDeclaration() instanceof Member member
                ? member.getDeclaringClass()
                : (Class<?>) variable.getGenericDeclaration();
    }
}
