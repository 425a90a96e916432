package org.typecontracts.judge;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.typecontracts.support.MemoryClasses;
import org.typecontracts.support.Source;

/**
 * The running JDK's compiler, in process, over sources and classes in memory and the class path of this JVM.
 *
 * <p>Declarations that were {@linkplain #declare compiled} are visible to whatever is compiled later. Not safe for use
 * by several threads.
 */
public final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    // Flow analysis finds exceptions that nobody reports: it has to run although another unit has an error.
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-implicit:none",
            "-nowarn",
            "-Xlint:none",
            "-Xdiags:verbose",
            "-Xmaxerrs",
            "1000000",
            "-XDshould-stop.ifError=FLOW");

    // Some public types of a JDK are previews of the next one's; classes that use them load nowhere, so only forwarders
    // may.
    private static final List<String> EVERY_TYPE = List.of(
            "--enable-preview",
            "-source",
            Integer.toString(Runtime.version().feature()),
            "--add-modules",
            "ALL-SYSTEM");

    private final MemoryClasses classes = new MemoryClasses(FILES);

    /**
     * Compile declarations for later use, all or none.
     *
     * @return what is wrong with each unit that has an error; when empty, all are compiled
     */
    public Map<Source, List<Fault>> declare(Collection<Source> sources) {
        Faults faults = new Faults();
        if (!sources.isEmpty()) {
            task(faults, List.of(), sources).call();
        }
        return faults.bySource();
    }

    /** Return a loader for all that was compiled. */
    public ClassLoader loader() {
        return classes.loader(Javac.class.getClassLoader(), "");
    }

    /** Return what is wrong with each unit, members that only exist as static ones included. */
    Map<Source, List<Fault>> analyze(Collection<Source> sources) {
        Faults faults = new Faults();
        JavacTask task = task(faults, EVERY_TYPE, sources);
        try {
            var units = task.parse();
            task.analyze();
            Map<URI, Source> byUri = sources.stream().collect(Collectors.toMap(Source::toUri, source -> source));
            units.forEach(
                    unit -> StaticCalls.in(unit, byUri.get(unit.getSourceFile().toUri()), task, faults::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.bySource();
    }

    /** Return the compiler's own view of the types there are. */
    Model model() {
        JavacTask task = task(problem -> {}, EVERY_TYPE, List.of(new Source("Nothing", "class Nothing {}")));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Model(task.getElements(), task.getTypes());
    }

    private JavacTask task(
            DiagnosticListener<JavaFileObject> problems, List<String> moreOptions, Collection<Source> sources) {
        List<String> options =
                Stream.concat(OPTIONS.stream(), moreOptions.stream()).toList();
        return (JavacTask) COMPILER.getTask(null, classes, problems, options, null, sources);
    }
}
