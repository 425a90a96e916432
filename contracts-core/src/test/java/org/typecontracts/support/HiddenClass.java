package org.typecontracts.support;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles.Lookup;

/** Hidden classes (JEP 371) made from the class files of others. */
public final class HiddenClass {
    private HiddenClass() {}

    /** Return a hidden class beside the one that looks up, made from the class file of a nested one. */
    public static Class<?> copyOf(Class<?> type, Lookup lookup) throws IOException, IllegalAccessException {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        try (InputStream file = type.getResourceAsStream(name + ".class")) {
            return lookup.defineHiddenClass(file.readAllBytes(), false).lookupClass();
        }
    }
}
