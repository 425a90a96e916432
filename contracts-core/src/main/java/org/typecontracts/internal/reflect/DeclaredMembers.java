package org.typecontracts.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the members that a class itself declares.
 *
 * <p>Reflection links the types of private members too, and fails if one of them mentions a missing class. Then the
 * public members alone are listed, which is slower because inherited ones come with them.
 */
final class DeclaredMembers {
    private DeclaredMembers() {}

    static List<Method> publicMethods(Class<?> type) {
        Method[] methods;
        try {
            methods = type.getDeclaredMethods();
        } catch (LinkageError privateSignature) {
            methods = type.getMethods();
        }
        List<Method> result = new ArrayList<>();
        for (Method method : methods) {
            if (Modifier.isPublic(method.getModifiers()) && method.getDeclaringClass() == type && isLinkable(method)) {
                result.add(method);
            }
        }
        result.sort(SignatureOrder.BY_NAME_THEN_SIGNATURE);
        return result;
    }

    /** Return the methods whose signatures can be linked: all, or the public ones, or none. */
    static List<Method> readableMethods(Class<?> type) {
        try {
            return List.of(type.getDeclaredMethods());
        } catch (LinkageError somewhere) {
            try {
                return publicMethods(type);
            } catch (LinkageError publicSignature) {
                return List.of();
            }
        }
    }

    static List<Method> nonPublicMethods(Class<?> type) {
        List<Method> result = new ArrayList<>();
        for (Method method : readableMethods(type)) {
            if (!Modifier.isPublic(method.getModifiers()) && isLinkable(method)) {
                result.add(method);
            }
        }
        result.sort(SignatureOrder.BY_NAME_THEN_SIGNATURE);
        return result;
    }

    static List<Constructor<?>> publicConstructors(Class<?> type) {
        List<Constructor<?>> result = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            if (!constructor.isSynthetic() && isLinkable(constructor)) {
                result.add(constructor);
            }
        }
        result.sort(SignatureOrder.BY_NAME_THEN_SIGNATURE);
        return result;
    }

    /** Return those that can be linked: all that were written in source, or none. */
    static List<Constructor<?>> nonPublicConstructors(Class<?> type) {
        List<Constructor<?>> result = new ArrayList<>();
        try {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (!Modifier.isPublic(constructor.getModifiers())
                        && !constructor.isSynthetic()
                        && isLinkable(constructor)) {
                    result.add(constructor);
                }
            }
        } catch (LinkageError somewhere) {
            return List.of();
        }
        result.sort(SignatureOrder.BY_NAME_THEN_SIGNATURE);
        return result;
    }

    /** No method handle can be made of what is said to collect arguments and has no array for them. */
    private static boolean isLinkable(Executable member) {
        return !member.isVarArgs() || Arguments.areCollected(member);
    }

    static List<Field> fields(Class<?> type) {
        Field[] fields;
        try {
            fields = type.getDeclaredFields();
        } catch (LinkageError privateField) {
            fields = type.getFields();
        }
        List<Field> result = new ArrayList<>();
        for (Field field : fields) {
            if (field.getDeclaringClass() == type && !field.isSynthetic()) {
                result.add(field);
            }
        }
        return result;
    }
}
