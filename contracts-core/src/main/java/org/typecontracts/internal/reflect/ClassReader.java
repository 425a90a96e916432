package org.typecontracts.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.KnownTypes;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.UnreadableClassException;

/**
 * Reads loaded classes into the model, and finds the way back. Declarations are cached with their class. Safe for
 * several threads.
 */
public final class ClassReader {
    private ClassReader() {}

    /**
     * Return the declaration of a class or interface.
     *
     * @param type a class that is neither primitive nor an array
     * @return its declaration
     */
    public static ClassDeclaration declaration(Class<?> type) {
        if (type.isPrimitive() || type.isArray()) {
            throw new IllegalArgumentException(
                    "[%s] has no declaration; only classes and interfaces have one".formatted(type.getTypeName()));
        }
        return DeclarationCache.declaration(type);
    }

    /**
     * Return the name of a class without what encloses it.
     *
     * @param type the class
     * @return its simple name; the binary name if what encloses it cannot be told, of a hidden class or a lambda
     *     without what differs from run to run
     */
    public static String simpleName(Class<?> type) {
        return Naming.simpleName(type);
    }

    /**
     * Return the methods that a class itself declares, whatever their access.
     *
     * @param type the class
     * @return its methods
     * @throws UnreadableClassException if one of them mentions a class that cannot be found or linked
     */
    public static List<Method> declaredMethods(Class<?> type) {
        try {
            return List.of(type.getDeclaredMethods());
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    /**
     * Return the public methods of a class, inherited ones included.
     *
     * @param type the class
     * @return its methods
     * @throws UnreadableClassException if one of them mentions a class that cannot be found or linked
     */
    public static List<Method> publicMethods(Class<?> type) {
        try {
            return List.of(type.getMethods());
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    /**
     * Return the constructors of a class, whatever their access.
     *
     * @param type the class
     * @return its constructors
     * @throws UnreadableClassException if one of them mentions a class that cannot be found or linked
     */
    public static List<Constructor<?>> declaredConstructors(Class<?> type) {
        try {
            return List.of(type.getDeclaredConstructors());
        } catch (LinkageError missing) {
            throw Unreadable.exception(type, missing);
        }
    }

    /**
     * Return the classes that the language knows.
     *
     * @return the known types
     */
    public static KnownTypes known() {
        return PlatformTypes.INSTANCE;
    }

    /**
     * Return the model of a type; a class is its raw type.
     *
     * @param type the type as reflection has it
     * @return the type
     */
    public static Type type(java.lang.reflect.Type type) {
        return TypeReader.read(type);
    }

    /**
     * Return the class of a declaration.
     *
     * @param declaration a declaration that this reader made
     * @return its class
     */
    public static Class<?> classOf(ClassDeclaration declaration) {
        return (Class<?>) declaration.handle();
    }

    /**
     * Return the class of a type's erasure (JLS 4.6).
     *
     * @param type the type
     * @return its class, an array's or primitive's included
     */
    public static Class<?> erasure(Type type) {
        // Most types are classes, for which the way back from the others need not be loaded.
        return type instanceof ClassType named ? classOf(named.declaration()) : TypeWriter.erasure(type);
    }

    /**
     * Return a type as reflection has it. What source code cannot name comes back as the nearest that it can: a
     * captured variable as its wildcard's bound, an intersection as its first component.
     *
     * @param type the type
     * @return a class, a parametrised type, an array, a variable or a wildcard
     */
    public static java.lang.reflect.Type reflected(Type type) {
        return TypeWriter.write(type);
    }

    /**
     * Return the method of a declaration.
     *
     * @param method a declaration that this reader made
     * @return the method
     */
    public static Method method(MethodDeclaration method) {
        return (Method) method.handle();
    }

    /**
     * Return the field of a declaration.
     *
     * @param field a declaration that this reader made
     * @return the field
     */
    public static Field field(FieldDeclaration field) {
        return (Field) field.handle();
    }

    /**
     * Return the constructor of a declaration.
     *
     * @param constructor a declaration that this reader made
     * @return the constructor
     */
    public static Constructor<?> constructor(ConstructorDeclaration constructor) {
        return (Constructor<?>) constructor.handle();
    }
}
