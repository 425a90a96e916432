package org.typecontracts.support;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Source compiled in memory, of which any number of throw-away loaders can be made. */
public final class Compiled {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final MemoryClasses classes = new MemoryClasses(COMPILER.getStandardFileManager(null, null, null));

    /** Compile classes, with more options than usual; the sources are keyed by class name. */
    public Compiled(Map<String, String> sources, String... moreOptions) {
        List<Source> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters"));
        options.addAll(List.of(moreOptions));
        StringWriter complaints = new StringWriter();
        if (!COMPILER.getTask(complaints, classes, null, options, null, files).call()) {
            throw new AssertionError(complaints.toString());
        }
    }

    /** Return a new loader of those of the classes whose names begin with a prefix. */
    public ClassLoader loader(@Nullable ClassLoader parent, String prefix) {
        return classes.loader(parent, prefix);
    }

    /** Write those of the classes whose names begin with a prefix below a directory. */
    public void write(Path directory, String prefix) throws IOException {
        classes.write(directory, prefix);
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
}
