package org.typecontracts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassNamesTest {
    private static boolean initialised;

    @Test
    void a_class_is_found_by_its_full_name() throws ClassNotFoundException {
        assertThat(ClassNames.resolve("java.lang.Iterable")).isEqualTo(Iterable.class);
    }

    @Test
    void a_nested_class_is_found_by_its_binary_name_and_as_source_writes_it() throws ClassNotFoundException {
        assertThat(ClassNames.resolve("java.util.Map$Entry")).isEqualTo(Map.Entry.class);
        assertThat(ClassNames.resolve("java.util.Map.Entry")).isEqualTo(Map.Entry.class);
    }

    @Test
    void arrays_and_primitive_types_are_found_as_source_writes_them() throws ClassNotFoundException {
        assertThat(ClassNames.resolve("int")).isEqualTo(int.class);
        assertThat(ClassNames.resolve("int[][]")).isEqualTo(int[][].class);
        assertThat(ClassNames.resolve("java.util.Map.Entry[]")).isEqualTo(Map.Entry[].class);
    }

    @Test
    void an_array_is_found_by_its_binary_name() throws ClassNotFoundException {
        assertThat(ClassNames.resolve("[Ljava.lang.String;")).isEqualTo(String[].class);
    }

    @Test
    void an_unknown_name_is_refused_as_it_was_written() {
        assertThatThrownBy(() -> ClassNames.resolve("java.util.Lisst"))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage("There is no class [java.util.Lisst] on the class path; write its name in full, for example"
                        + " java.util.List");
    }

    @Test
    void a_class_is_found_without_being_initialised() throws ClassNotFoundException {
        ClassNames.resolve(ClassNamesTest.class.getName() + "$Sleeping");
        assertThat(initialised).isFalse();
    }

    static final class Sleeping {
        static {
            initialised = true;
        }
    }
}
