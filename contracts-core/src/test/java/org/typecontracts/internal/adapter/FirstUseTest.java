package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;
import org.typecontracts.support.ForkedJvm;

/** What a fresh JVM loads. */
class FirstUseTest {
    @Protocol
    interface Sized {
        int size();
    }

    /** Checks, and adapts if told to. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            List<Integer> list = new ArrayList<>();
            boolean asExpected = Contracts.isInstance(list, Sized.class)
                    && !Contracts.isInstance("text", Sized.class)
                    && (arguments.length == 0
                            || Contracts.adapt(list, Sized.class).size() == 0);
            System.out.println(asExpected);
        }
    }

    @Test
    void a_check_loads_nothing_of_byte_buddy() throws IOException {
        assertThat(run())
                .contains("true")
                .anyMatch(line -> line.contains("org.typecontracts."))
                .noneMatch(line -> line.contains("net.bytebuddy"));
    }

    @Test
    void an_adapter_loads_the_class_file_writer_of_byte_buddy_and_nothing_else_of_it() throws IOException {
        assertThat(run("adapt"))
                .contains("true")
                .anyMatch(line -> line.contains("net.bytebuddy.jar.asm.ClassWriter"))
                .noneMatch(line -> line.contains("net.bytebuddy.") && !line.contains("net.bytebuddy.jar.asm."));
    }

    private static List<String> run(String... arguments) throws IOException {
        return ForkedJvm.run(List.of("-Xlog:class+load"), Program.class, arguments).stream()
                // Where a class was loaded from is not its name.
                .map(line -> line.replaceAll(" source: .*", ""))
                .toList();
    }
}
