package org.typecontracts.internal.reflect;

import org.typecontracts.internal.model.UnreadableClassException;

/** Turns the errors that reflection throws for missing classes into one that names both ends. */
final class Unreadable {
    private Unreadable() {}

    /** Return the exception for what was met while reading a class. */
    static UnreadableClassException exception(Class<?> type, Throwable missing) {
        String name = missing instanceof TypeNotPresentException absent
                ? absent.typeName()
                : nameIn(String.valueOf(missing.getMessage()));
        return new UnreadableClassException(type.getName(), name, missing);
    }

    private static String nameIn(String message) {
        String name =
                message.startsWith("L") && message.endsWith(";") ? message.substring(1, message.length() - 1) : message;
        return name.replace('/', '.');
    }
}
