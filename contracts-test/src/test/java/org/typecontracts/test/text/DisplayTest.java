package org.typecontracts.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.ContractRegistry;

class DisplayTest {
    @Test
    void texts_are_quoted_and_stay_on_one_line() {
        assertThat(Display.of("two\nlines")).isEqualTo("\"two\\nlines\"");
        assertThat(Display.of('x')).isEqualTo("'x'");
        assertThat(Display.of(new StringBuilder("built"))).isEqualTo("\"built\"");
    }

    @Test
    void null_and_numbers_are_written_as_they_are() {
        assertThat(Display.ofAll(Arrays.asList(null, 1, List.of(2.5)))).isEqualTo("null, 1, [2.5]");
    }

    @Test
    void collections_are_written_by_their_elements_so_that_texts_in_them_are_seen() {
        assertThat(Display.of(List.of("", " ", 'x'))).isEqualTo("[\"\", \" \", 'x']");
        assertThat(Display.of(Map.of("key", List.of("a", "b")))).isEqualTo("{\"key\"=[\"a\", \"b\"]}");
        assertThat(Display.of(new String[] {"a, b", null})).isEqualTo("[\"a, b\", null]");
    }

    @Test
    void a_collection_with_a_text_of_its_own_keeps_it() {
        assertThat(Display.of(new Crew())).isEqualTo("the crew");
    }

    @Test
    void a_collection_that_contains_itself_is_survived() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);

        assertThat(Display.of(list)).startsWith("[[").contains("...").hasSizeLessThan(250);
    }

    @Test
    void characters_that_nobody_would_see_are_written_as_java_does() {
        assertThat(Display.of("a\tb\0")).isEqualTo("\"a\\u0009b\\u0000\"");
    }

    @Test
    void arrays_are_written_by_their_elements() {
        assertThat(Display.of(new int[][] {{1, 2}, {}})).isEqualTo("[[1, 2], []]");
    }

    @Test
    void an_object_without_a_text_of_its_own_is_named_by_its_class() {
        assertThat(Display.of(new Mute())).isEqualTo("a Mute");
        assertThat(Display.of(new Empty())).isEqualTo("an Empty");
    }

    @Test
    void an_adapter_is_written_as_its_target() {
        Runnable mute = ContractRegistry.create().adapt(new Mute(), Runnable.class);

        assertThat(Display.of(mute)).isEqualTo("a Mute");
    }

    @Test
    void a_throwing_text_is_survived() {
        assertThat(Display.of(new Failing()))
                .isEqualTo("a Failing (its toString() threw java.lang.IllegalStateException)");
        assertThat(Display.of(List.of(new Failing())))
                .isEqualTo("[a Failing (its toString() threw java.lang.IllegalStateException)]");
        assertThat(Display.of(new Endless()))
                .isEqualTo("an Endless (its toString() threw java.lang.StackOverflowError)");
    }

    @Test
    void an_object_without_a_text_is_told_from_null() {
        assertThat(Display.of(new Nothing(null))).isEqualTo("a Nothing (its toString() is null)");
        assertThat(Display.of(new Nothing(""))).isEqualTo("a Nothing (its toString() is empty)");
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(Display.of("x".repeat(1000))).hasSizeLessThan(250).endsWith("... (802 more characters)");
    }

    public static final class Mute {
        public void run() {}
    }

    static final class Crew extends AbstractList<String> {
        @Override
        public String get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public String toString() {
            return "the crew";
        }
    }

    static final class Empty {}

    static final class Failing {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    static final class Endless {
        @Override
        public String toString() {
            return "again " + toString();
        }
    }

    record Nothing(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
