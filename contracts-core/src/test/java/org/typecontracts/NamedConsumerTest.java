package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.ForkedJvm;

/** A module that has this library and Byte Buddy on its module path, and nothing else. */
class NamedConsumerTest {
    @Test
    void a_named_module_compiles_without_what_the_library_needs_at_its_own_compile_time() {
        Map<String, String> module =
                Map.of("module-info", "module consumer { requires org.typecontracts.core; }", "consumer.Main", """
                package consumer;

                import org.typecontracts.Contracts;

                class Main {
                    static boolean isRunnable(Object object) {
                        return Contracts.tryAdapt(object, Runnable.class).isPresent();
                    }
                }
                """);

        assertThatCode(() -> new Compiled(module, "-Xlint:all", "-Werror", "--module-path", ForkedJvm.libraryPath()))
                .doesNotThrowAnyException();
    }
}
