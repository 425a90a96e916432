package org.typecontracts.internal.reflect;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the class files from which classes were defined.
 *
 * <p>It opens the very jar or directory, which is open already, since to open a connection to a resource costs a tenth
 * of the first check in a JVM.
 */
final class ClassFiles {
    private ClassFiles() {}

    /**
     * Return the class file of a class.
     *
     * @param type the class
     * @return its bytes, or null if they are not to be found
     * @throws IOException if they cannot be read
     */
    static byte @Nullable [] of(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        File origin = origin(type);
        if (origin == null) {
            try (InputStream in = type.getResourceAsStream("/" + name)) {
                return in == null ? null : in.readAllBytes();
            }
        }
        return origin.isDirectory() ? inDirectory(origin, name) : inJar(origin, name);
    }

    /** A stream, because the first use of a channel loads thirty classes of the JDK. */
    private static byte[] inDirectory(File origin, String name) throws IOException {
        try (InputStream in = new FileInputStream(new File(origin, name))) {
            return in.readAllBytes();
        }
    }

    private static byte @Nullable [] inJar(File origin, String name) throws IOException {
        try (JarFile jar = new JarFile(origin, false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            ZipEntry entry = jar.getEntry(name);
            if (entry == null) {
                return null;
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    private static @Nullable File origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            return source.getLocation().getProtocol().equals("file")
                    ? new File(source.getLocation().toURI())
                    : null;
        } catch (URISyntaxException | IllegalArgumentException noFile) {
            return null;
        }
    }
}
