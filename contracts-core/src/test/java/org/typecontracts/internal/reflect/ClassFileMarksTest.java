package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Protocol;

class ClassFileMarksTest {
    @Protocol
    interface Shelf {
        @Alias({"volume", "tome"})
        int book(String title);
    }

    @Test
    void each_mark_is_found_with_what_it_says() throws IOException {
        assertThat(ClassFileMarks.read(ClassFiles.of(Shelf.class)))
                .hasSize(2)
                .containsEntry("@Protocol", List.of())
                .containsEntry("book(Ljava/lang/String;)I@Alias", List.of("volume", "tome"));
    }

    /** Where an agent decrypts what it loads, the files on the class path are none; they say nothing of marks. */
    @Test
    void what_is_no_class_file_is_refused() {
        assertThatIOException().isThrownBy(() -> ClassFileMarks.read(new byte[100]));
    }

    @Test
    void half_a_class_file_is_refused() throws IOException {
        byte[] whole = ClassFiles.of(Shelf.class);

        assertThatIOException().isThrownBy(() -> ClassFileMarks.read(Arrays.copyOf(whole, whole.length / 2)));
    }
}
