package org.typecontracts.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DucksTest {
    @Test
    void the_example_of_readme_prints_what_readme_says() {
        assertThat(printed()).isEqualToNormalizingNewlines("""
                        Quack!
                        [result-mismatch] Robot does not conform to protocol Quacker
                          result   quack(): String
                                   found:   public byte[] Robot.quack()
                                            returns byte[], not String
                                   help:    an extension that converts the result would bridge it
                        """);
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Ducks.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
