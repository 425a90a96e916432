package org.typecontracts.internal.protocols;

import org.jspecify.annotations.Nullable;

/** Classes of the JDK that the library does not compile against: of later JDKs, or of modules that may be absent. */
final class PlatformClasses {
    private PlatformClasses() {}

    /**
     * Find a class of the JDK by its name, without initialising it.
     *
     * @param name the binary name
     * @return the class, or null if the running JDK, or this image of it, has none of that name
     */
    static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }
}
