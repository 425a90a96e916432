package org.typecontracts.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Class files that javac wrote into memory, which later compilations see and class loaders define. */
public final class MemoryClasses extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Map<String, ClassFile>> packages = new TreeMap<>();

    /** Find all other files where a file manager finds them. */
    public MemoryClasses(StandardJavaFileManager rest) {
        super(rest);
    }

    /** Return a new loader of those of the classes whose names begin with a prefix. */
    public ClassLoader loader(@Nullable ClassLoader parent, String prefix) {
        return new ClassLoader(parent) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ClassFile file =
                        name.startsWith(prefix) ? inPackage(packageOf(name)).get(name) : null;
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, file.bytes, 0, file.bytes.length);
            }
        };
    }

    /** Write those of the classes whose names begin with a prefix below a directory. */
    public void write(Path directory, String prefix) throws IOException {
        for (Map<String, ClassFile> files : packages.values()) {
            for (ClassFile each : files.values()) {
                if (each.className.startsWith(prefix)) {
                    Path file = directory.resolve(each.className.replace('.', '/') + ".class");
                    Files.createDirectories(file.getParent());
                    Files.write(file, each.bytes);
                }
            }
        }
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        ClassFile file = new ClassFile(className);
        packages.computeIfAbsent(packageOf(className), name -> new TreeMap<>()).put(className, file);
        return file;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> others = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return others;
        }
        List<JavaFileObject> all = new ArrayList<>(inPackage(packageName).values());
        others.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile ours ? ours.className : super.inferBinaryName(location, file);
    }

    /** Leave the shared file manager open for the next compilation. */
    @Override
    public void close() {}

    private Map<String, ClassFile> inPackage(String name) {
        return packages.getOrDefault(name, Map.of());
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String className;
        private byte[] bytes = {};

        ClassFile(String className) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.className = className;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes = toByteArray();
                }
            };
        }
    }
}
