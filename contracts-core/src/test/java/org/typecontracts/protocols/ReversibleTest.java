package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contracts;

class ReversibleTest {
    static Stream<Object> of_one_two_three() {
        List<Integer> numbers = List.of(1, 2, 3);
        return Stream.of(
                numbers,
                new LinkedList<>(numbers),
                new ArrayDeque<>(numbers),
                new TreeSet<>(numbers),
                new TreeMap<>(Map.of(1, "", 2, "", 3, "")),
                new int[] {1, 2, 3});
    }

    @ParameterizedTest
    @MethodSource("of_one_two_three")
    void collections_with_an_order_are_reversible_on_every_jdk(Object subject) {
        assertThat(Protocols.reversed(subject)).containsExactly(3, 2, 1);
        assertThat(Protocols.iterate(subject)).containsExactly(1, 2, 3);
    }

    @Test
    void text_is_reversible() {
        assertThat(Protocols.reversed("abc")).containsExactly('c', 'b', 'a');
    }

    @Test
    void a_set_without_an_order_is_not_reversible() {
        assertThat(Contracts.isInstance(Set.of(1), Reversible.class)).isFalse();
    }

    @Test
    @EnabledForJreRange(minVersion = 21)
    void sequenced_sets_and_maps_are_reversible_without_being_compiled_against() {
        Map<Integer, String> map = new LinkedHashMap<>();
        map.put(1, "");
        map.put(2, "");

        assertThat(Protocols.reversed(map)).containsExactly(2, 1);
        assertThat(Protocols.iterate(map)).containsExactly(1, 2);
        assertThat(Protocols.reversed(new LinkedHashSet<>(List.of(1, 2, 3)))).containsExactly(3, 2, 1);
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_17)
    void before_jdk_21_a_linked_set_cannot_be_reversed() {
        assertThat(Contracts.isSubclass(LinkedHashSet.class, Reversible.class)).isFalse();
    }

    @Test
    @EnabledForJreRange(minVersion = 21)
    void whatever_jdk_21_gave_an_order_is_reversible() throws Exception {
        Class<?> sequenced = Class.forName("java.util.SequencedCollection");
        Map<Integer, String> map = new LinkedHashMap<>();
        map.put(1, "a");
        map.put(2, "b");
        Object values = LinkedHashMap.class.getMethod("sequencedValues").invoke(map);

        assertThat(Contracts.isSubclass(sequenced, Reversible.class)).isTrue();
        assertThat(Protocols.reversed(values)).containsExactly("b", "a");
        assertThat(Protocols.iterate(values)).containsExactly("a", "b");
    }

    @Test
    void reversed_twice_the_elements_are_in_their_order() {
        assertThat(Protocols.reversed(Protocols.reversed("abc"))).containsExactly('a', 'b', 'c');
    }
}
