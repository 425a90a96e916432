package org.typecontracts.internal.adapter;

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
        return Reaching.isPublicTo(site.getModule(), type)
                && site.getModule().canRead(type.getModule())
                && isFound(site, type);
    }

    private static boolean isFound(Class<?> site, Class<?> type) {
        if (site.getClassLoader() == type.getClassLoader()) {
            return true;
        }
        try {
            return Class.forName(type.getName(), false, site.getClassLoader()) == type;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
