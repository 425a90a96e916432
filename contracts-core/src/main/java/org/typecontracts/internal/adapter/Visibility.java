package org.typecontracts.internal.adapter;

import java.lang.reflect.Modifier;
import java.util.Map;

/** Tells whether the code of one class can name another. */
final class Visibility {
    private static final Module MODULE = Visibility.class.getModule();

    private Visibility() {}

    /**
     * Return whether a class's loader finds another class under its name (a hidden class has none), and its module lets
     * it use what it finds.
     */
    static boolean sees(Class<?> site, Class<?> type) {
        if (type.isHidden()) {
            return false;
        }
        boolean together = site.getClassLoader() == type.getClassLoader()
                && site.getPackageName().equals(type.getPackageName());
        if (together) {
            return true;
        }
        if (site.getModule() == MODULE) {
            MODULE.addReads(type.getModule());
        }
        return isPublicTo(site.getModule(), type) && site.getModule().canRead(type.getModule()) && isFound(site, type);
    }

    /** Return whether a class is public, and exported to a module. */
    static boolean isPublicTo(Module module, Class<?> type) {
        return isPublic(type) && type.getModule().isExported(type.getPackageName(), module);
    }

    /** Return whether a class is public, and exported to everybody. */
    static boolean isPublicToAll(Class<?> type) {
        return isPublic(type) && type.getModule().isExported(type.getPackageName());
    }

    /** Return whether the JVM takes a class for public, as it does those that the language calls protected. */
    static boolean isPublic(Class<?> type) {
        return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    /** Return whether a class's loader finds another class under its name; loaders may throw what they like. */
    static boolean isFound(Class<?> site, Class<?> type) {
        if (site.getClassLoader() == type.getClassLoader()) {
            return true;
        }
        try {
            return Class.forName(type.getName(), false, site.getClassLoader()) == type;
        } catch (ClassNotFoundException | LinkageError | RuntimeException absent) {
            return false;
        }
    }

    /** Add a class to those that one loader is to see, and return whether none of them is another of its name. */
    static boolean join(Map<String, Class<?>> seen, Class<?> type) {
        Class<?> namesake = seen.putIfAbsent(type.getName(), type);
        return namesake == null || namesake == type;
    }
}
