package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer reads first must be true: javadoc checks links, but not the names of classes that it leaves out. */
class PackageDescriptionsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CLASS_NAME = Pattern.compile("\\{@code ([A-Z]\\w+)}");

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(SOURCES))
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void each_package_says_what_it_is_for_and_where_to_start(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("package-info.java")))
                .startsWith("/**\n * ")
                .contains("Start with", "@NullMarked\npackage ");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void the_classes_that_it_names_are_there(Path folder) throws IOException {
        String description = Files.readString(folder.resolve("package-info.java"));
        List<String> names = CLASS_NAME
                .matcher(description)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(names)
                .allSatisfy(name -> assertThat(folder.resolve(name + ".java")).isRegularFile());
    }
}
