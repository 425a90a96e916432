package org.typecontracts.internal.reflect;

import java.lang.reflect.Modifier;

/** Answers who can name a class. */
final class Visibility {
    private static final Module THIS_MODULE = Visibility.class.getModule();

    private Visibility() {}

    /** Tell whether everyone can name the class: public, as are its enclosing classes, in a package exported to all. */
    static boolean isNameable(Class<?> type) {
        return isPublic(type) && type.getModule().isExported(type.getPackageName());
    }

    /** Tell whether code of this module can name the class. */
    static boolean isExportedHere(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), THIS_MODULE);
    }

    /** Tell whether the class lies in a package open to this module, as everything on the class path does. */
    static boolean isOpenHere(Class<?> type) {
        return type.getModule().isOpen(type.getPackageName(), THIS_MODULE);
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }
}
