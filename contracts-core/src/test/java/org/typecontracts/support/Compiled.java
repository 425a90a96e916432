package org.typecontracts.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Source compiled in memory, of which any number of throw-away loaders can be made. */
public final class Compiled {
    private final Map<String, byte[]> classFiles = new HashMap<>();

    /** Compile classes; the sources are keyed by class name. */
    public Compiled(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        JavaFileManager memory = new Memory(compiler.getStandardFileManager(null, null, null));
        List<String> options = List.of("-proc:none", "-parameters", "-nowarn");
        if (!compiler.getTask(complaints, memory, null, options, null, files).call()) {
            throw new AssertionError(complaints.toString());
        }
    }

    /** Return a new loader of those of the classes whose names begin with a prefix. */
    public ClassLoader loader(@Nullable ClassLoader parent, String prefix) {
        return new ClassLoader(parent) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] file = name.startsWith(prefix) ? classFiles.get(name) : null;
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, file, 0, file.length);
            }
        };
    }

    /** Write those of the classes whose names begin with a prefix below a directory. */
    public void write(Path directory, String prefix) throws IOException {
        for (Map.Entry<String, byte[]> each : classFiles.entrySet()) {
            if (each.getKey().startsWith(prefix)) {
                Path file = directory.resolve(each.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
        }
    }

    /** Return a class of a loader. */
    public static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }

    /** Return a new object of a class with a constructor without arguments. */
    public static Object create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(refused);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        Memory(JavaFileManager platform) {
            super(platform);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classFiles.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
