package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contracts;

class MutableSequenceTest {
    /** Knows nothing of the library or of {@link List}. */
    public static class Roster {
        private final List<String> names = new ArrayList<>(List.of("Ada", "Grace", "Mary"));

        public int length() {
            return names.size();
        }

        public String get(int index) {
            return names.get(index);
        }

        public boolean set(int index, String name) {
            names.set(index, name);
            return true;
        }

        public String remove(int index) {
            return names.remove(index);
        }

        public void add(int index, String name) {
            names.add(index, name);
        }
    }

    static Stream<MutableSequence<String>> of_ada_grace_mary() {
        return Stream.of(
                As.registered(MutableSequence.class, new Roster()),
                As.a(MutableSequence.class, new ArrayList<>(List.of("Ada", "Grace", "Mary"))));
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void elements_are_appended_and_popped(MutableSequence<String> names) {
        names.append("Jean");

        assertThat(names.pop()).isEqualTo("Jean");
        assertThat(names.pop(0)).isEqualTo("Ada");
        assertThat(names).containsExactly("Grace", "Mary");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void a_sequence_extended_by_itself_is_twice_as_long(MutableSequence<String> names) {
        names.extend(names);

        assertThat(names).containsExactly("Ada", "Grace", "Mary", "Ada", "Grace", "Mary");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void a_sequence_can_be_extended_by_views_of_itself(MutableSequence<String> names) {
        names.extend(names.asList());
        names.pop();
        names.extend(() -> names.reversed());

        assertThat(names)
                .containsExactly("Ada", "Grace", "Mary", "Ada", "Grace", "Grace", "Ada", "Mary", "Grace", "Ada");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void the_order_is_turned_round(MutableSequence<String> names) {
        names.reverse();

        assertThat(names).containsExactly("Mary", "Grace", "Ada");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void a_value_is_removed_once(MutableSequence<String> names) {
        names.append("Ada");
        names.removeValue("Ada");

        assertThat(names).containsExactly("Grace", "Mary", "Ada");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> names.removeValue("Bob"))
                .withMessage("[Bob] is not in the sequence");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void nothing_can_be_popped_off_an_empty_sequence(MutableSequence<String> names) {
        names.clear();

        assertThat(names).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(names::pop)
                .withMessage("pop() of an empty sequence");
    }

    @ParameterizedTest
    @MethodSource("of_ada_grace_mary")
    void the_list_writes_through(MutableSequence<String> names) {
        List<String> list = names.asList();
        list.add("Jean");
        list.set(0, "Ida");
        list.remove("Grace");
        list.sort(null);

        assertThat(names).containsExactly("Ida", "Jean", "Mary");
    }

    @Test
    void an_unmodifiable_list_is_one_by_its_type_and_refuses_by_itself() {
        assertThat(Contracts.isInstance(List.of(1), MutableSequence.class)).isTrue();
        MutableSequence<Object> fixed = As.a(MutableSequence.class, List.of(1));

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> fixed.append(2));
    }

    @Test
    void arrays_and_texts_are_not_mutable_sequences() {
        assertThat(Contracts.isInstance(new int[1], MutableSequence.class)).isFalse();
        assertThat(Contracts.isInstance("text", MutableSequence.class)).isFalse();
    }
}
