package org.typecontracts.internal.adapter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import net.bytebuddy.jar.asm.ClassWriter;
import org.jspecify.annotations.Nullable;
import org.typecontracts.Contracts;
import org.typecontracts.support.Compiled;

/** A layer of named modules, the library among them. */
final class ModuleWorld {
    private final ModuleLayer layer;

    private ModuleWorld(ModuleLayer layer) {
        this.layer = layer;
    }

    /**
     * Compile modules, and load each by a class loader of its own.
     *
     * @param directory where to write
     * @param sources for each module its source files, keyed by path
     */
    static ModuleWorld withManyLoaders(Path directory, Map<String, Map<String, String>> sources) {
        return new ModuleWorld(ModuleLayer.boot()
                .defineModulesWithManyLoaders(configuration(directory, sources), ClassLoader.getPlatformClassLoader()));
    }

    /** Compile modules, and load all by one class loader, as the JVM does with those of its module path. */
    static ModuleWorld withOneLoader(Path directory, Map<String, Map<String, String>> sources) {
        return new ModuleWorld(ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration(directory, sources), ClassLoader.getPlatformClassLoader()));
    }

    private static Configuration configuration(Path directory, Map<String, Map<String, String>> sources) {
        Path classes = directory.resolve("classes");
        compile(write(directory.resolve("source"), sources), directory.resolve("source"), classes);
        List<Path> path = new ArrayList<>(libraries());
        sources.keySet().forEach(module -> path.add(classes.resolve(module)));
        return ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), sources.keySet());
    }

    /** Return a class. */
    Class<?> load(String module, String name) {
        return Compiled.load(layer.findLoader(module), name);
    }

    /** Call a public static method of an exported class. */
    @Nullable
    Object call(String module, String type, String method, Object... arguments) {
        return Calls.call(null, load(module, type), method, arguments);
    }

    private static void compile(List<Path> files, Path source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            manager.setLocationFromPaths(StandardLocation.MODULE_SOURCE_PATH, List.of(source));
            manager.setLocationFromPaths(StandardLocation.MODULE_PATH, libraries());
            List<String> options = List.of("-proc:none", "-nowarn");
            if (!compiler.getTask(complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new AssertionError(complaints.toString());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<Path> write(Path directory, Map<String, Map<String, String>> sources) {
        List<Path> files = new ArrayList<>();
        sources.forEach((module, texts) -> texts.forEach((path, text) -> {
            Path file = directory.resolve(module).resolve(path);
            try {
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, text));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }));
        return files;
    }

    private static List<Path> libraries() {
        return List.of(home(Contracts.class), home(ClassWriter.class), home(Nullable.class));
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
