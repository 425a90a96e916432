package org.typecontracts.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A test library must not change its users' test runs merely by being there. */
class PublishedFilesTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void the_class_folder_is_the_one_that_is_published() {
        assertThat(CLASSES.resolve("module-info.class")).isRegularFile();
    }

    @Test
    void the_licence_is_published() {
        assertThat(CLASSES.resolve("META-INF").resolve("LICENSE")).hasSameTextualContentAs(Path.of("..", "LICENSE"));
    }

    @Test
    void no_settings_for_the_users_test_platform_are_published() {
        assertThat(CLASSES.resolve("junit-platform.properties")).doesNotExist();
    }

    @Test
    void nothing_registers_itself_with_the_users_test_platform() {
        assertThat(CLASSES.resolve("META-INF/services")).doesNotExist();
    }
}
