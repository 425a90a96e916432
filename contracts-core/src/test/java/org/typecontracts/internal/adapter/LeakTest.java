package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.typecontracts.support.ForkedJvm;

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
    private static List<long[]> run(String side) throws IOException {
        int loaders = side.equals("library") ? LOADERS / 10 : LOADERS;
        List<String> options = List.of("-Xmx64m", "-XX:MaxMetaspaceSize=64m");
        return ForkedJvm.run(options, ThrowAwayLoaders.class, side, String.valueOf(loaders)).stream()
                .map(LeakTest::figures)
                .toList();
    }

    private static long[] figures(String line) {
        String[] words = line.split(" ");
        return new long[] {Long.parseLong(words[2]), Long.parseLong(words[4]), Long.parseLong(words[6])};
    }
}
