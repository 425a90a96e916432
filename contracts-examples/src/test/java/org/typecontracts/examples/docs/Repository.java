package org.typecontracts.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working tree, as the tests of the documentation see it. */
final class Repository {
    /** The root: Maven runs a module's tests in the module's own folder. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Repository() {}

    static List<MarkdownPage> pages() {
        Stream<Path> top = filesIn(ROOT, 1).stream();
        Stream<Path> docs = filesIn(ROOT.resolve("docs"), Integer.MAX_VALUE).stream();
        return Stream.concat(top, docs)
                .filter(file -> file.toString().endsWith(".md"))
                .map(MarkdownPage::new)
                .toList();
    }

    static List<Path> exampleSources() {
        return filesIn(ROOT.resolve("contracts-examples/src"), Integer.MAX_VALUE).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static List<Path> filesIn(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
