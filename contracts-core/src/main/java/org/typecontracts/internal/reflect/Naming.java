package org.typecontracts.internal.reflect;

import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Answers how a class is named: by whom, as a member of which class, and how in short. */
final class Naming {
    private static final String LAMBDA = "$$Lambda";

    private Naming() {}

    /**
     * Return whether everyone can name the class: public, as are its enclosing classes, in a package exported to all.
     */
    static boolean isNameable(Class<?> type) {
        return isPublic(type) && type.getModule().isExported(type.getPackageName());
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> each = type; each != null; each = enclosing(each)) {
            if (!Modifier.isPublic(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Class<?> enclosing(Class<?> type) {
        try {
            return type.getEnclosingClass();
        } catch (LinkageError unknown) {
            return null;
        }
    }

    /**
     * Return the class that a class is a member of. Null also if that one cannot be found, or does not know it as its
     * member: a hidden class made from the bytes of a nested one stands alone.
     */
    static @Nullable Class<?> declaring(Class<?> type) {
        try {
            return type.getDeclaringClass();
        } catch (LinkageError unknown) {
            return null;
        }
    }

    /**
     * Return the name of a class without what encloses it; the binary name if that cannot be told. The JVM numbers
     * hidden classes and those of lambdas anew in each run: their names go without.
     */
    static String simpleName(Class<?> type) {
        if (type.isArray()) {
            return simpleName(type.getComponentType()) + "[]";
        }
        if (type.isHidden()) {
            return withoutNumber(nameInPackage(type));
        }
        try {
            String name = type.getSimpleName();
            return name.isEmpty() ? nameInPackage(type) : name;
        } catch (LinkageError unknown) {
            return nameInPackage(type);
        }
    }

    /** Return the name of the loader of a class; what the JVM calls it in its messages where it has none. */
    static String loader(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null) {
            return "bootstrap";
        }
        String name = loader.getName();
        return name != null
                ? name
                : loader.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(loader));
    }

    private static String withoutNumber(String hidden) {
        String name = hidden.substring(0, hidden.indexOf('/'));
        int lambda = name.indexOf(LAMBDA);
        return lambda < 0 ? name : name.substring(0, lambda + LAMBDA.length());
    }

    private static String nameInPackage(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }
}
