package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.protocols.Container;
import org.typecontracts.protocols.Sized;
import org.typecontracts.support.ForkedJvm;

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
        List<String> output = ForkedJvm.run(List.of("-Xlog:class+load"), program);
        assertThat(output).contains("true");
        String source = " source: "
                + Contracts.class.getProtectionDomain().getCodeSource().getLocation();
        return output.stream()
                .filter(line -> line.endsWith(source))
                .map(line -> line.substring(line.lastIndexOf(' ', line.indexOf(source) - 1) + 1, line.indexOf(source)))
                .toList();
    }
}
