package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {
    private final ModuleDescriptor descriptor = descriptor();

    @Test
    void the_module_has_its_published_name() {
        assertThat(descriptor.name()).isEqualTo("org.typecontracts.core");
    }

    @Test
    void byte_buddy_alone_is_needed_at_run_time() {
        assertThat(descriptor.requires())
                .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "net.bytebuddy");
    }

    @Test
    void no_internal_package_is_exported_to_everyone() {
        assertThat(descriptor.exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(Exports::source)
                .contains("org.typecontracts")
                .noneMatch(name -> name.contains(".internal"));
    }

    private static ModuleDescriptor descriptor() {
        try (InputStream file = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
