package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.ForkedJvm;

/** A module that has this library and Byte Buddy on its module path, and nothing else. */
class NamedConsumerTest {
    @Test
    void a_named_module_compiles_without_what_the_library_needs_at_its_own_compile_time(@TempDir Path folder)
            throws Exception {
        Path descriptor = Files.writeString(
                folder.resolve("module-info.java"), "module consumer { requires org.typecontracts.core; }");
        Path main = Files.writeString(folder.resolve("Main.java"), """
                package consumer;

                import org.typecontracts.Contracts;

                class Main {
                    static boolean isRunnable(Object object) {
                        return Contracts.tryAdapt(object, Runnable.class).isPresent();
                    }
                }
                """);

        assertThat(compile(folder, List.of(descriptor, main))).isEmpty();
    }

    private static String compile(Path folder, List<Path> sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "--module-path",
                    ForkedJvm.libraryPath());
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return messages.toString();
    }
}
