package org.typecontracts.internal.reflect;

import java.io.Serializable;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.PrimitiveType;

/** The known types of the running platform. */
enum PlatformTypes implements KnownTypes {
    /** The only value. */
    INSTANCE;

    private final ClassDeclaration object = ClassReader.declaration(Object.class);
    private final ClassDeclaration classOfClasses = ClassReader.declaration(Class.class);
    private final ClassDeclaration string = ClassReader.declaration(String.class);
    private final ClassDeclaration cloneable = ClassReader.declaration(Cloneable.class);
    private final ClassDeclaration serializable = ClassReader.declaration(Serializable.class);
    private final ClassDeclaration runtimeException = ClassReader.declaration(RuntimeException.class);
    private final ClassDeclaration error = ClassReader.declaration(Error.class);

    @Override
    public ClassDeclaration object() {
        return object;
    }

    @Override
    public ClassDeclaration classOfClasses() {
        return classOfClasses;
    }

    @Override
    public ClassDeclaration string() {
        return string;
    }

    @Override
    public ClassDeclaration cloneable() {
        return cloneable;
    }

    @Override
    public ClassDeclaration serializable() {
        return serializable;
    }

    @Override
    public ClassDeclaration runtimeException() {
        return runtimeException;
    }

    @Override
    public ClassDeclaration error() {
        return error;
    }

    @Override
    public ClassDeclaration box(PrimitiveType type) {
        return ClassReader.declaration(boxOf(type));
    }

    private static Class<?> boxOf(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> Boolean.class;
            case BYTE -> Byte.class;
            case SHORT -> Short.class;
            case CHAR -> Character.class;
            case INT -> Integer.class;
            case LONG -> Long.class;
            case FLOAT -> Float.class;
            case DOUBLE -> Double.class;
        };
    }
}
