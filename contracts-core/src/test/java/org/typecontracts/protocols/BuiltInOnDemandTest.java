package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;

/** What is built in is written when it is first needed, and answers as if it had been there all along. */
class BuiltInOnDemandTest {
    interface Shown {}

    interface Later {}

    record Label() {}

    /** Puts built-in contracts under others before anybody has asked about them. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            ContractRegistry registry = ContractRegistry.create();
            registry.register(Shown.class, Iterable.class);
            registry.extend(Later.class, Awaitable.class, awaitable -> new Later() {});
            System.out.println(registry.isSubclass(Optional.class, Shown.class));
            System.out.println(registry.isSubclass(int[].class, Shown.class));
            System.out.println(registry.isSubclass(Future.class, Later.class));
            System.out.println(registry.isSubclass(Label.class, Shown.class));
        }
    }

    @Test
    void what_is_extended_to_a_built_in_contract_reaches_what_that_is_registered_under_whoever_asks_first()
            throws IOException {
        assertThat(run()).containsExactly("true", "true", "true", "false");
    }

    private static String[] run() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toArray(String[]::new);
    }
}
