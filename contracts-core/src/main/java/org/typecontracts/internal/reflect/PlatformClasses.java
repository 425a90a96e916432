package org.typecontracts.internal.reflect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes of the JDK that the library does not compile against: of later JDKs, or of modules that may be absent. */
public final class PlatformClasses {
    private PlatformClasses() {}

    /**
     * Find those of some classes that there are.
     *
     * @param names the binary names
     * @return the classes that the running JDK, or this image of it, has
     */
    public static List<Class<?>> findAll(String... names) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : names) {
            Class<?> type = find(name);
            if (type != null) {
                found.add(type);
            }
        }
        return found;
    }

    /**
     * Find a class of the JDK by its name, without initialising it.
     *
     * @param name the binary name
     * @return the class, or null if the running JDK, or this image of it, has none of that name
     */
    public static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }
}
