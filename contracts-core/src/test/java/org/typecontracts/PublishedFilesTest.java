package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedFilesTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void the_licence_is_published() {
        assertThat(CLASSES.resolve("META-INF").resolve("LICENSE")).hasSameTextualContentAs(Path.of("..", "LICENSE"));
    }
}
