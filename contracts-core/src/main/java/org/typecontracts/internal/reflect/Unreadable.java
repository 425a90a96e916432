package org.typecontracts.internal.reflect;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.model.UnreadableClassException;

/** Turns the errors that reflection throws for missing classes into one that names both ends. */
final class Unreadable {
    private Unreadable() {}

    static <T extends @Nullable Object> T guard(Class<?> type, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (TypeNotPresentException missing) {
            throw new UnreadableClassException(type.getName(), missing.typeName(), missing);
        } catch (NoClassDefFoundError missing) {
            throw new UnreadableClassException(type.getName(), nameIn(missing), missing);
        }
    }

    private static String nameIn(NoClassDefFoundError error) {
        String message = String.valueOf(error.getMessage());
        String name =
                message.startsWith("L") && message.endsWith(";") ? message.substring(1, message.length() - 1) : message;
        return name.replace('/', '.');
    }
}
