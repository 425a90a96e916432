package org.typecontracts.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;

class ConformanceMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "matrix.md");

    private final String page = Files.readString(PAGE);

    ConformanceMatrixTest() throws IOException {}

    @Test
    @EnabledOnJre(JRE.JAVA_17)
    void the_page_shows_what_the_library_says_on_jdk_17() {
        assertThat(page).startsWith(ConformanceMatrix.page());
    }

    @Test
    @EnabledOnJre(JRE.JAVA_25)
    void the_page_shows_what_differs_on_jdk_25() {
        int newer = page.indexOf(ConformanceMatrix.NEWER);
        String base = page.substring(0, newer);

        assertThat(page.substring(newer).lines().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(ConformanceMatrix.rowsNotIn(base));
    }

    @Test
    void each_type_has_one_row() {
        assertThat(PlatformTypes.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(BuiltInContracts.all()).doesNotHaveDuplicates();
    }
}
