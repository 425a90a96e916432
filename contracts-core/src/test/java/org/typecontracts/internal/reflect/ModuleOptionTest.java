package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.ForkedJvm;

/** The options that refusals name, for modules of the JDK, whose declarations are nobody's to change. */
class ModuleOptionTest {
    private static final Pattern OPTION = Pattern.compile("--add-\\w+ [^]`]+");

    private static final String MAIN = """
            package app;

            import java.nio.ByteBuffer;
            import org.typecontracts.Contract;

            public class Main {
                public interface Addressed {
                    long address();
                }

                public static void main(String[] arguments) throws Exception {
                    System.out.println(adapted(Addressed.class, ByteBuffer.allocateDirect(8)));
                    System.out.println(adapted(Class.forName("sun.security.util.Length"), "four"));
                }

                private static String adapted(Class<?> contract, Object object) {
                    try {
                        return contract.isInstance(Contract.structural(contract).adapt(object)) + "";
                    } catch (ClassCastException | IllegalArgumentException refused) {
                        return refused.getMessage();
                    }
                }
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void they_open_the_jdk_to_a_library_that_is_a_module() throws IOException {
        Map<String, String> sources =
                Map.of("module-info", "module app { requires org.typecontracts.core; exports app; }", "app.Main", MAIN);
        new Compiled(sources, "--module-path", ForkedJvm.libraryPath()).write(classes, "");
        List<String> program =
                List.of("-p", ForkedJvm.libraryPath() + File.pathSeparator + classes, "-m", "app/app.Main");

        assertThat(options(program))
                .containsExactly(
                        "--add-opens java.base/java.nio=org.typecontracts.core",
                        "--add-exports java.base/sun.security.util=org.typecontracts.core");
        assertThat(runWith(options(program), program)).containsExactly("true", "true");
    }

    @Test
    void they_open_the_jdk_to_a_library_that_is_on_the_class_path() throws IOException {
        new Compiled(Map.of("app.Main", MAIN)).write(classes, "");
        List<String> program = List.of("-cp", ForkedJvm.libraryPath() + File.pathSeparator + classes, "app.Main");

        assertThat(options(program))
                .containsExactly(
                        "--add-opens java.base/java.nio=ALL-UNNAMED",
                        "--add-exports java.base/sun.security.util=ALL-UNNAMED");
        assertThat(runWith(options(program), program)).containsExactly("true", "true");
    }

    private static List<String> options(List<String> program) throws IOException {
        String refusals = String.join("\n", ForkedJvm.run(program));
        return OPTION.matcher(refusals).results().map(MatchResult::group).toList();
    }

    private static List<String> runWith(List<String> options, List<String> program) throws IOException {
        List<String> arguments = new ArrayList<>();
        options.forEach(option -> arguments.addAll(List.of(option.split(" "))));
        arguments.addAll(program);
        return ForkedJvm.run(arguments);
    }
}
