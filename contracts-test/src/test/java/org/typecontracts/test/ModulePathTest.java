package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer that is a named module, compiled and run on the module path in a JVM of its own. */
class ModulePathTest {
    private static final String CONTRACT = """
            package consumer;

            import org.typecontracts.Law;
            import org.typecontracts.Protocol;

            @Protocol
            public interface Quacker {
                String quack();

                @Law("a duck can be heard")
                static boolean quackIsLoud(Quacker duck) {
                    return !duck.quack().isEmpty();
                }
            }
            """;

    private static final String SUBJECT = """
            package consumer;

            public record Mallard(String quack) {}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_verifier_needs_no_other_module() throws Exception {
        write("module-info", "module consumer { requires org.typecontracts.test; exports consumer; }");
        write("Quacker", CONTRACT);
        write("Mallard", SUBJECT);
        write("Main", """
                package consumer;

                import org.typecontracts.test.ContractVerifier;

                public class Main {
                    public static void main(String[] arguments) {
                        System.out.println(ContractVerifier.forContract(Quacker.class)
                                .on(() -> new Mallard("quack"))
                                .withTries(1)
                                .report());
                    }
                }
                """);

        assertThat(compileAndRun(List.of("byte-buddy-1")))
                .contains("5 laws kept", "Mallard.Quacker.quack-is-loud", "module path)");
    }

    @Test
    void the_bindings_work_where_their_modules_are() throws Exception {
        write("module-info", """
                open module consumer {
                    requires org.typecontracts.test;
                    requires org.junit.jupiter.api;
                    requires org.assertj.core;
                    requires org.junit.platform.launcher;
                }
                """);
        write("Quacker", CONTRACT);
        write("Mallard", SUBJECT);
        write("MallardTest", """
                package consumer;

                import static org.typecontracts.test.ContractAssertions.assertThatObject;

                import java.util.stream.Stream;
                import org.junit.jupiter.api.DynamicTest;
                import org.junit.jupiter.api.Test;
                import org.junit.jupiter.api.TestFactory;
                import org.junit.jupiter.api.extension.ExtendWith;
                import org.typecontracts.ContractRegistry;
                import org.typecontracts.test.Adapted;
                import org.typecontracts.test.ConformanceTest;
                import org.typecontracts.test.ContractRegistryExtension;
                import org.typecontracts.test.ContractTests;
                import org.typecontracts.test.Subject;

                class MallardTest {
                    @Subject
                    private final Mallard mallard = new Mallard("quack");

                    @TestFactory
                    Stream<DynamicTest> a_mallard_is_a_quacker() {
                        return ContractTests.of(Quacker.class).on(() -> new Mallard("quack")).dynamicTests();
                    }

                    @Test
                    void it_is_adapted(@Adapted Quacker quacker) {
                        assertThatObject(mallard).conformsTo(Quacker.class).satisfiesLawsOf(Quacker.class);
                    }

                    @Test
                    @ExtendWith(ContractRegistryExtension.class)
                    void a_registry_is_given(ContractRegistry registry) {}

                    @ConformanceTest(contract = Quacker.class, subjects = Mallard.class)
                    void it_conforms() {}
                }
                """);
        write("Main", """
                package consumer;

                import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

                import java.io.PrintWriter;
                import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
                import org.junit.platform.launcher.core.LauncherFactory;
                import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

                public class Main {
                    public static void main(String[] arguments) {
                        SummaryGeneratingListener listener = new SummaryGeneratingListener();
                        LauncherFactory.create().execute(
                                LauncherDiscoveryRequestBuilder.request().selectors(selectClass(MallardTest.class)).build(),
                                listener);
                        listener.getSummary().printFailuresTo(new PrintWriter(System.out));
                        System.out.println(listener.getSummary().getTestsSucceededCount() + " succeeded, "
                                + listener.getSummary().getTestsFailedCount() + " failed");
                    }
                }
                """);

        assertThat(compileAndRun(List.of(
                        "byte-buddy-1",
                        "junit-",
                        "opentest4j",
                        "assertj-core",
                        "jspecify",
                        "apiguardian",
                        "open-test")))
                .contains("8 succeeded, 0 failed");
    }

    @Test
    void soft_assertions_work_with_the_options_that_the_guide_names() throws Exception {
        write("module-info", """
                module consumer {
                    requires org.typecontracts.test;
                    requires org.assertj.core;
                    exports consumer;
                }
                """);
        write("Quacker", CONTRACT);
        write("Mallard", SUBJECT);
        write("Main", """
                package consumer;

                import org.typecontracts.test.assertj.ContractSoftAssertions;

                public class Main {
                    public static void main(String[] arguments) {
                        ContractSoftAssertions.assertSoftly(softly -> {
                            softly.assertThatObject(new Mallard("quack")).doesNotConformTo(Quacker.class);
                            softly.assertThatClass(String.class).conformsTo(Quacker.class);
                        });
                    }
                }
                """);
        String[] options = {
            "--add-reads=org.assertj.core=org.typecontracts.test",
            "--add-opens=org.typecontracts.test/org.typecontracts.test.assertj=org.assertj.core",
            "--add-exports=org.assertj.core/org.assertj.core.api.recursive.assertion=org.typecontracts.test"
        };
        assertThat(Path.of("..", "docs", "guide", "testing.md")).content().contains(options);

        assertThat(compileAndRun(List.of("byte-buddy-1", "assertj-core"), options))
                .contains("2 assertions failed", "[unexpected-conformance]", "[missing-member]");
    }

    private void write(String type, String source) throws IOException {
        Files.writeString(folder.resolve(type + ".java"), source);
    }

    private String compileAndRun(List<String> libraries, String... options) throws Exception {
        String modulePath = modulePath(libraries);
        assertThat(compile(modulePath)).isEmpty();
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("--module-path", modulePath + File.pathSeparator + folder));
        command.addAll(
                List.of("--add-modules", libraries.contains("junit-") ? "org.junit.jupiter.engine" : "consumer"));
        command.addAll(List.of("--module", "consumer/consumer.Main"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }

    private String compile(String modulePath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder)) {
            compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-proc:none", "-d", folder.toString(), "--module-path", modulePath),
                            null,
                            files.getJavaFileObjectsFromPaths(sources.toList()))
                    .call();
        }
        return messages.toString();
    }

    private static String modulePath(List<String> libraries) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.endsWith("contracts-test" + File.separator + "target" + File.separator + "classes")
                                || entry.contains("contracts-core")
                                || libraries.stream()
                                        .anyMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
