package org.typecontracts.internal.reflect;

import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.DeclaredVariable;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.NullType;
import org.typecontracts.internal.model.PrimitiveType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.VoidType;
import org.typecontracts.internal.model.WildcardType;

/** Finds the way back from the model to the types of reflection. */
final class TypeWriter {
    private TypeWriter() {}

    /** Return the class of the erasure of a type that is itself no class; for those see {@link ClassReader#erasure}. */
    static Class<?> erasure(Type type) {
        if (type instanceof ArrayType array) {
            return ClassReader.erasure(array.component()).arrayType();
        }
        if (type instanceof PrimitiveType primitive) {
            return primitiveClass(primitive);
        }
        if (type instanceof VoidType) {
            return void.class;
        }
        if (type instanceof TypeVariable variable) {
            return ClassReader.erasure(variable.upperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.kind() == WildcardType.Kind.SUPER ? Object.class : ClassReader.erasure(wildcard.bound());
        }
        if (type instanceof IntersectionType intersection) {
            return ClassReader.erasure(intersection.components().get(0));
        }
        if (type == NullType.NULL) {
            return Object.class;
        }
        throw new IllegalArgumentException("[%s] has no class".formatted(type));
    }

    static java.lang.reflect.Type write(Type type) {
        if (type instanceof ClassType named && named.isParametrised()) {
            return WrittenType.parametrised(named);
        }
        if (type instanceof ArrayType array && !(write(array.component()) instanceof Class<?>)) {
            return new WrittenType.GenericArray(write(array.component()));
        }
        if (type instanceof DeclaredVariable variable
                && variable.handle() instanceof java.lang.reflect.TypeVariable<?> reflected) {
            return reflected;
        }
        if (type instanceof WildcardType wildcard) {
            return WrittenType.wildcard(wildcard);
        }
        return ClassReader.erasure(type);
    }

    private static Class<?> primitiveClass(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> boolean.class;
            case BYTE -> byte.class;
            case SHORT -> short.class;
            case CHAR -> char.class;
            case INT -> int.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
        };
    }
}
