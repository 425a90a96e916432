package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutableSetLikeTest {
    /** Knows nothing of the library or of {@link Set}; its iterators fail when it is changed. */
    public static class Tickets {
        private final Set<Integer> numbers = new LinkedHashSet<>(List.of(1, 2, 3));

        public boolean contains(Integer number) {
            return numbers.contains(number);
        }

        public Iterator<Integer> iterator() {
            return numbers.iterator();
        }

        public int size() {
            return numbers.size();
        }

        public void add(Integer number) {
            numbers.add(number);
        }

        public void discard(Integer number) {
            numbers.remove(number);
        }
    }

    static Stream<MutableSetLike<Integer>> of_one_two_three() {
        return Stream.of(
                As.registered(MutableSetLike.class, new Tickets()),
                As.a(MutableSetLike.class, new LinkedHashSet<>(List.of(1, 2, 3))));
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void discarding_is_lenient_and_removing_is_not(MutableSetLike<Integer> tickets) {
        tickets.discard(9);
        tickets.discard(1);
        tickets.remove(2);

        assertThat(tickets).containsExactly(3);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> tickets.remove(9))
                .withMessage("[9] is not in the set");
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void elements_are_popped_until_none_is_left(MutableSetLike<Integer> tickets) {
        assertThat(tickets.pop()).isEqualTo(1);
        tickets.clear();

        assertThat(tickets).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(tickets::pop)
                .withMessage("pop() of an empty set");
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void sets_are_changed_in_place(MutableSetLike<Integer> tickets) {
        tickets.addAll(List.of(3, 4));
        assertThat(tickets).containsExactly(1, 2, 3, 4);
        tickets.retainAll(List.of(2, 3, 4, 5));
        assertThat(tickets).containsExactly(2, 3, 4);
        tickets.removeAll(List.of(4));
        assertThat(tickets).containsExactly(2, 3);
        tickets.toggleAll(List.of(3, 7));
        assertThat(tickets).containsExactly(2, 7);
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void the_operand_may_be_the_set_itself(MutableSetLike<Integer> tickets) {
        tickets.addAll(tickets);
        tickets.retainAll(tickets);
        assertThat(tickets).containsExactly(1, 2, 3);
        tickets.toggleAll(tickets);
        assertThat(tickets).isEmpty();
        tickets.add(5);
        tickets.removeAll(tickets);
        assertThat(tickets).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void the_set_writes_through(MutableSetLike<Integer> tickets) {
        Set<Integer> view = tickets.asSet();
        view.add(4);
        view.removeIf(number -> number % 2 == 1);

        assertThat(tickets).containsExactly(2, 4);
        assertThat(view.add(4)).isFalse();
        assertThat(view.remove(9)).isFalse();
    }
}
