package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry point works where nothing is but the one library that its page names. */
class OptionalDependenciesTest {
    @ParameterizedTest
    @CsvSource({
        "ContractVerifier,",
        "ContractSnapshot,",
        "ContractAssertions, assertj-core",
        "ContractTests, junit-jupiter-api",
        "ContractLawTests, junit-jupiter-api",
        "ContractRegistryExtension, junit-jupiter-api",
        "ConformanceTest, junit-jupiter-api",
        "Adapted, junit-jupiter-api",
        "ScopedGlobalRegistry, junit-jupiter-api",
        "ContractArbitraries, jqwik-api"
    })
    void an_entry_point_is_loaded_with_its_own_library_alone(String entryPoint, String library) throws Exception {
        try (URLClassLoader loader = loader(library)) {
            Class<?> type = Class.forName("org.typecontracts.test." + entryPoint, true, loader);

            assertThat(type.getClassLoader()).isSameAs(loader);
            assertThat(type.getAnnotations()).isNotNull();
        }
    }

    @Test
    void laws_are_verified_without_any_library() throws Exception {
        try (URLClassLoader loader = loader(null)) {
            Object report = Class.forName(WithoutLibraries.class.getName(), true, loader)
                    .getMethod("report")
                    .invoke(null);

            assertThat(report.toString()).startsWith("5 laws kept\n").contains("Duck.quack-is-loud");
        }
    }

    /** Runs in a class loader of its own. */
    public static final class WithoutLibraries {
        private WithoutLibraries() {}

        public static Object report() {
            return ContractVerifier.forContract(DuckFixture.Duck.class)
                    .on(DuckFixture.Mallard::new)
                    .suppressing("quack-is-idempotent")
                    .withTries(1)
                    .report();
        }
    }

    private static URLClassLoader loader(String library) {
        List<String> wanted = Stream.of("classes", "contracts-core", "byte-buddy-1", "opentest4j", "platform-commons")
                .toList();
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        wanted.stream().anyMatch(entry::contains) || library != null && entry.contains(library))
                .map(OptionalDependenciesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new IllegalArgumentException(exception);
        }
    }
}
