package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Memory ends flat, however many loaders were thrown away. The default is a number of loaders that shows it;
 * {@code -Dcontracts.leak.loaders=10000} shows it at length. Of loaders of the whole library there are a tenth.
 */
class LeakTest {
    private static final int LOADERS = Integer.getInteger("contracts.leak.loaders", 400);

    @ParameterizedTest
    @ValueSource(strings = {"subject", "contract", "related", "both", "library"})
    void memory_ends_flat_in_a_small_heap(String side) throws Exception {
        List<long[]> figures = run(side);

        assertThat(figures).hasSize(2);
        for (int kind = 0; kind < 3; kind++) {
            assertThat(figures.get(1)[kind])
                    .as("%s: %s, then %s", side, figures.get(0)[kind], figures.get(1)[kind])
                    .isLessThan(figures.get(0)[kind] * 5 / 4);
        }
    }

    /** Return heap and metaspace in use, and classes loaded, after a quarter of the loaders and at the end. */
    private static List<long[]> run(String side) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThrowAwayLoaders.class.getName(),
                        side,
                        String.valueOf(side.equals("library") ? LOADERS / 10 : LOADERS))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.lines().map(LeakTest::figures).toList();
    }

    private static long[] figures(String line) {
        String[] words = line.split(" ");
        return new long[] {Long.parseLong(words[2]), Long.parseLong(words[4]), Long.parseLong(words[6])};
    }
}
