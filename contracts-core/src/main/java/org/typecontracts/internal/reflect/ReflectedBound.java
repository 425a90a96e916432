package org.typecontracts.internal.reflect;

import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Member;
import java.lang.reflect.TypeVariable;
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
            return bounds.length == 1 ? TypeReader.read(bounds[0]) : new IntersectionType(TypeReader.read(bounds));
        } catch (TypeNotPresentException | MalformedParameterizedTypeException | LinkageError obstacle) {
            Unreadable.requireMalformed(obstacle, declaringClass());
            return TypeReader.read(Object.class);
        }
    }

    private Class<?> declaringClass() {
        return variable.getGenericDeclaration() instanceof Member member
                ? member.getDeclaringClass()
                : (Class<?>) variable.getGenericDeclaration();
    }
}
