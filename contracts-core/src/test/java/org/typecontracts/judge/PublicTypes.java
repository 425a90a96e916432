package org.typecontracts.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the classes and interfaces that anyone can name in a module of the running JDK, or in a jar on the class path.
 */
final class PublicTypes {
    private PublicTypes() {}

    /** Return the public types of the packages that a module exports to everyone. */
    static List<Class<?>> ofModule(String module) {
        ModuleDescriptor descriptor = ModuleFinder.ofSystem()
                .find(module)
                .orElseThrow(() -> new IllegalArgumentException("no module [" + module + "] in this JDK"))
                .descriptor();
        Set<String> exported = descriptor.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
        return below(root)
                .filter(type -> exported.contains(type.getPackageName()))
                .toList();
    }

    /** Return the public types of the jars on the class path whose file name contains the text. */
    static List<Class<?>> ofJars(String partOfName) {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().contains(partOfName) && Files.isRegularFile(path))
                .flatMap(jar -> inJar(jar).stream())
                .toList();
    }

    private static List<Class<?>> inJar(Path jar) {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return below(files.getPath("/")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.endsWith("-info.class") && !name.startsWith("META-INF"))
                    .sorted()
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream()
                    .flatMap(PublicTypes::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Load a class, or nothing when it has no name, or needs a library that is not there. */
    private static Stream<Class<?>> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, ClassLoader.getSystemClassLoader());
            if (!isNameable(type)) {
                return Stream.empty();
            }
            type.getMethods();
            return Stream.of(type);
        } catch (ClassNotFoundException | LinkageError e) {
            return Stream.empty();
        }
    }

    private static boolean isNameable(Class<?> type) {
        return type.getCanonicalName() != null
                && Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isNameable(type.getDeclaringClass()));
    }
}
