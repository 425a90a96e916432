package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.ForkedJvm;

/** What a refusal says is to be added to the module of a subject, added to it. */
class SubjectRemediesTest {
    private static final Pattern REMEDY = Pattern.compile("`([^`]+)` in its module-info");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "Duck, exports pond.secret",
        "Shy, opens pond.secret to org.typecontracts.core",
        "Decoy, exports pond.secret",
        "ShyDecoy, opens pond.secret to org.typecontracts.core"
    })
    void a_package_is_exported_or_opened_to_a_library_that_is_a_module(String subject, String line) throws IOException {
        String caller = "module caller { requires pond; requires org.typecontracts.core; exports caller; }";
        Path classes = directory.resolve("caller");
        new Compiled(
                        Map.of("module-info", caller, "caller.Caller", CALLER),
                        "--module-path",
                        pond("").getParent() + File.pathSeparator + ForkedJvm.libraryPath())
                .write(classes, "");
        String path = ForkedJvm.libraryPath() + File.pathSeparator + classes + File.pathSeparator;

        assertCured(line, pond -> List.of("-p", path + pond, "-m", "caller/caller.Caller", subject));
    }

    @ParameterizedTest
    @CsvSource({
        "Duck, exports pond.secret",
        "Shy, opens pond.secret",
        "Decoy, exports pond.secret",
        "ShyDecoy, opens pond.secret"
    })
    void a_package_is_exported_or_opened_to_a_library_that_is_on_the_class_path(String subject, String line)
            throws IOException {
        Path classes = directory.resolve("caller");
        new Compiled(Map.of("caller.Caller", CALLER, "pond.api.Pond", POND)).write(classes, "caller");
        String path = ForkedJvm.libraryPath() + File.pathSeparator + classes;

        assertCured(
                line,
                pond -> List.of("-p", pond.toString(), "--add-modules", "pond", "-cp", path, "caller.Caller", subject));
    }

    private void assertCured(String line, Program program) throws IOException {
        String refusal = String.join("\n", ForkedJvm.run(program.with(pond(""))));
        Matcher remedy = REMEDY.matcher(refusal);
        assertThat(remedy.find()).as(refusal).isTrue();
        assertThat(remedy.group(1)).isEqualTo(line);

        assertThat(ForkedJvm.run(program.with(pond(line + ";")))).containsExactly("quack");
    }

    private interface Program {
        List<String> with(Path pond);
    }

    /** Return where the module is that has a line more. */
    private Path pond(String line) throws IOException {
        Path classes = directory.resolve("pond" + line.length()).resolve("pond");
        new Compiled(
                        Map.of(
                                "module-info",
                                "module pond { exports pond.api; " + line + " }",
                                "pond.api.Pond",
                                POND,
                                "pond.secret.Decoy",
                                "package pond.secret; public interface Decoy { String quack(); }",
                                "pond.secret.Duck",
                                SECRET),
                        "-Xlint:-module")
                .write(classes, "");
        return classes;
    }

    private static final String CALLER = """
            package caller;

            import org.typecontracts.ConformanceException;
            import org.typecontracts.Contracts;
            import org.typecontracts.Protocol;

            public class Caller {
                @Protocol
                public interface Quacker {
                    String quack();
                }

                public static void main(String[] arguments) throws Exception {
                    Object subject = pond.api.Pond.create(arguments[0]);
                    try {
                        System.out.println(Contracts.adapt(subject, Quacker.class).quack());
                    } catch (ConformanceException refused) {
                        System.out.println(refused.getMessage());
                    }
                }
            }
            """;

    private static final String POND = """
            package pond.api;

            import java.lang.reflect.Constructor;
            import java.lang.reflect.Proxy;

            public class Pond {
                public static Object create(String name) throws Exception {
                    Class<?> type = Class.forName("pond.secret." + name);
                    if (type.isInterface()) {
                        return Proxy.newProxyInstance(
                                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> "quack");
                    }
                    Constructor<?> constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return constructor.newInstance();
                }
            }
            """;

    private static final String SECRET = """
            package pond.secret;

            public class Duck {
                public String quack() {
                    return "quack";
                }
            }

            class Shy {
                public String quack() {
                    return "quack";
                }
            }

            interface ShyDecoy {
                String quack();
            }
            """;
}
