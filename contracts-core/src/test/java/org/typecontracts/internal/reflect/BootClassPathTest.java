package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.typecontracts.support.Compiled;
import org.typecontracts.support.ForkedJvm;

/** This library and a program that asks it, among the classes of the JVM itself, as agents put them there. */
class BootClassPathTest {
    private static final String PROGRAM = """
            package agent;

            import org.typecontracts.*;
            import org.typecontracts.protocols.*;

            public class Program {
                @Protocol
                public interface Duck {
                    @Alias("waddle") int walk();
                }

                public interface Bird {}

                @VirtualSubclassOf(Bird.class)
                public static class Mallard {
                    public int waddle() { return 2; }
                    public int size() { return 1; }
                }

                public static void main(String[] arguments) {
                    System.out.println(Program.class.getClassLoader());
                    System.out.println(Contracts.adapt(new Mallard(), Duck.class).walk());
                    System.out.println(Contracts.isSubclass(Mallard.class, Bird.class));
                    System.out.println(Contracts.adapt(new Mallard(), Sized.class).isEmpty());
                    System.out.println(Contracts.isSubclass(java.util.BitSet.class, Sized.class));
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void compile() throws IOException {
        new Compiled(Map.of("agent.Program", PROGRAM)).write(folder, "agent.");
    }

    @Test
    void marks_are_read_of_classes_that_the_bootstrap_loader_finds() throws Exception {
        String path = folder + File.pathSeparator + ForkedJvm.libraryPath();

        assertThat(ForkedJvm.run(List.of("-Xbootclasspath/a:" + path, "agent.Program")))
                .containsExactly("null", "2", "true", "false", "true");
    }
}
