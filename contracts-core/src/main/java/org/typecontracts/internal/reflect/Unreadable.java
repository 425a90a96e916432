package org.typecontracts.internal.reflect;

import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import org.typecontracts.internal.model.UnreadableClassException;

/** Turns the errors that reflection throws for missing classes into one that names both ends. */
final class Unreadable {
    private static final String VERSION = " has been compiled by";

    private Unreadable() {}

    /** Return the exception for what was met while reading a class: a {@link LinkageError}, or that of reflection. */
    static UnreadableClassException exception(Class<?> type, Throwable obstacle) {
        if (obstacle instanceof TypeNotPresentException absent) {
            return UnreadableClassException.missing(type.getName(), absent.typeName(), obstacle);
        }
        String message = String.valueOf(obstacle.getMessage());
        return obstacle instanceof NoClassDefFoundError
                ? UnreadableClassException.missing(type.getName(), nameIn(message), obstacle)
                : UnreadableClassException.unlinkable(type.getName(), unlinkable(message, type), obstacle);
    }

    /**
     * Go on if a generic signature is written wrongly, so that its erasure must do. A type variable that nobody
     * declares is a type without a cause to be absent, since JDK 25; where it is sought in a method around a class, and
     * that one is gone, the JDK suspects itself.
     *
     * @throws UnreadableClassException if something else was met while reading a class
     */
    static void requireMalformed(Throwable obstacle, Class<?> type) {
        boolean isMalformed = obstacle instanceof GenericSignatureFormatError
                || obstacle instanceof MalformedParameterizedTypeException
                || obstacle instanceof InternalError
                || obstacle instanceof TypeNotPresentException && obstacle.getCause() == null;
        if (!isMalformed) {
            throw exception(type, obstacle);
        }
    }

    /** The JVM writes the name of a class, or its descriptor, or that of an array of it. */
    private static String nameIn(String message) {
        return message.replaceFirst("^\\[*L(.*);$", "$1").replace('/', '.');
    }

    /** The JVM begins with the name only where it says which version the class is of; else it is the class itself. */
    private static String unlinkable(String message, Class<?> type) {
        int end = message.indexOf(VERSION);
        return end < 0 ? type.getName() : nameIn(message.substring(0, end));
    }
}
