package org.typecontracts.internal.conformance;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the classes and interfaces of {@code java.base} that anyone can name. */
final class JavaBase {
    private JavaBase() {}

    static List<Class<?>> publicTypes() throws IOException {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        try (Stream<Path> files = Files.walk(base)) {
            return files.map(file -> base.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(JavaBase::load)
                    .filter(JavaBase::isPublic)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean isPublic = type.getModule().isExported(type.getPackageName());
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            isPublic &= Modifier.isPublic(each.getModifiers());
        }
        return isPublic;
    }
}
