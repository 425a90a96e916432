package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    /** Stands in the jars. */
    public static final class Packed {}

    private static final String FILE = Packed.class.getName().replace('.', '/') + ".class";

    @Test
    void a_class_from_a_directory_is_read() throws IOException {
        assertThat(ClassFiles.of(Packed.class)).isEqualTo(resource());
    }

    @Test
    void a_class_of_the_platform_is_read() throws IOException {
        assertThat(ClassFiles.of(String.class)).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    }

    @Test
    void a_class_from_a_jar_with_an_odd_name_is_read(@TempDir Path directory) throws Exception {
        Path jar = directory.resolve("a b+c%20#ä.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(FILE, resource(), out);
        }
        assertThat(fileOfPackedIn(jar)).isEqualTo(resource());
    }

    @Test
    void a_jar_for_several_releases_gives_the_file_that_the_class_was_defined_from(@TempDir Path directory)
            throws Exception {
        Path jar = directory.resolve("several.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            add(FILE, new byte[] {1}, out);
            add("META-INF/versions/17/" + FILE, resource(), out);
        }
        assertThat(fileOfPackedIn(jar)).isEqualTo(resource());
    }

    private static byte[] fileOfPackedIn(Path jar) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return ClassFiles.of(loader.loadClass(Packed.class.getName()));
        }
    }

    private static void add(String name, byte[] content, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
    }

    private static byte[] resource() throws IOException {
        try (InputStream in = ClassFilesTest.class.getResourceAsStream("ClassFilesTest$Packed.class")) {
            return in.readAllBytes();
        }
    }
}
