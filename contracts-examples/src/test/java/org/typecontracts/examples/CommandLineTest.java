package org.typecontracts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final Captured output = new Captured();
    private final Captured errors = new Captured();

    @Test
    void no_arguments_take_the_tour() throws IOException {
        assertThat(run()).isEqualTo(0);
        assertThat(output.text()).startsWith("Contracts: a day of bird watching at the airfield\n");
    }

    @Test
    void a_conforming_class_is_explained_with_status_0() throws IOException {
        assertThat(run("check", "java.lang.Iterable", "java.util.stream.Stream"))
                .isEqualTo(0);
        assertThat(output.text())
                .startsWith("[conforms] Stream conforms to protocol Iterable<T>")
                .contains("iterator()");
        assertThat(errors.text()).isEmpty();
    }

    @Test
    void a_class_that_does_not_conform_is_explained_with_status_1() throws IOException {
        assertThat(run("check", "org.typecontracts.protocols.Sized", "java.lang.Object"))
                .isEqualTo(1);
        assertThat(output.text()).startsWith("[missing-member]");
        assertThat(errors.text()).isEmpty();
    }

    @Test
    void an_unknown_class_is_named_with_status_2() throws IOException {
        assertThat(run("check", "java.lang.Iterable", "java.util.Lisst")).isEqualTo(2);
        assertThat(errors.text())
                .isEqualTo("There is no class [java.util.Lisst] on the class path; write its name in full, for example"
                        + " java.util.List\n");
        assertThat(output.text()).isEmpty();
    }

    @Test
    void something_that_is_no_contract_is_named_with_status_2() throws IOException {
        assertThat(run("check", "int", "java.lang.String")).isEqualTo(2);
        assertThat(errors.text()).contains("[int]");
        assertThat(output.text()).isEmpty();
    }

    @Test
    void too_few_words_get_the_usage_with_status_2() throws IOException {
        assertThat(run("check", "java.lang.Iterable")).isEqualTo(2);
        assertThat(errors.text()).startsWith("Cannot make sense of [check, java.lang.Iterable].\nusage:\n");
    }

    @Test
    void help_is_no_error() throws IOException {
        assertThat(run("help")).isEqualTo(0);
        assertThat(output.text()).startsWith("usage:\n");
        assertThat(errors.text()).isEmpty();
    }

    private int run(String... arguments) throws IOException {
        return CommandLine.run(output.stream(), errors.stream(), arguments);
    }
}
