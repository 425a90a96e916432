package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Sized;

/** How many of its own classes the library loads for the first check in a JVM: each costs a fifth of a millisecond. */
class FirstCheckTest {
    private static final int AT_MOST = 95;

    public static final class Team {
        public int size() {
            return 0;
        }

        public boolean contains(String name) {
            return name.isEmpty();
        }
    }

    /** Checks once. */
    static final class Simple {
        private Simple() {}

        public static void main(String[] arguments) {
            System.out.println(Contracts.isInstance(new Team(), Sized.class));
        }
    }

    /** Checks once, a generic contract. */
    static final class Generic {
        private Generic() {}

        public static void main(String[] arguments) {
            System.out.println(Contracts.isInstance(new Team(), Container.class));
        }
    }

    @Test
    void the_first_check_loads_few_classes() throws IOException {
        assertThat(classesLoadedBy(Simple.class))
                .contains(Contracts.class.getName())
                .hasSizeLessThan(AT_MOST);
    }

    @Test
    void a_generic_contract_needs_hardly_more() throws IOException {
        assertThat(classesLoadedBy(Generic.class))
                .contains(Contracts.class.getName())
                .hasSizeLessThan(AT_MOST);
    }

    private static List<String> classesLoadedBy(Class<?> program) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.lines()).contains("true");
        String source = " source: "
                + Contracts.class.getProtectionDomain().getCodeSource().getLocation();
        return output.lines()
                .filter(line -> line.endsWith(source))
                .map(line -> line.substring(line.lastIndexOf(' ', line.indexOf(source) - 1) + 1, line.indexOf(source)))
                .toList();
    }
}
