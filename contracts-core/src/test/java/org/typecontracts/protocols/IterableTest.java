package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contracts;

class IterableTest {
    public static class Team {
        private final List<String> members = List.of("Ada", "Grace");

        public Iterator<String> iterator() {
            return members.iterator();
        }
    }

    @Test
    void an_adapter_serves_the_for_loop_and_streams() {
        Iterable<String> team = As.a(Iterable.class, new Team());
        List<String> visited = new ArrayList<>();
        for (String member : team) {
            visited.add(member);
        }

        assertThat(visited).containsExactly("Ada", "Grace");
        assertThat(team.stream()).containsExactly("Ada", "Grace");
        assertThat(StreamSupport.stream(team.spliterator(), false)).containsExactly("Ada", "Grace");
    }

    static Stream<Object> of_ordered_elements() {
        Map<Integer, String> map = new TreeMap<>(Map.of(1, "one", 2, "two"));
        return Stream.of(
                new Team(),
                List.of(1, 2),
                new int[] {1, 2},
                new AtomicIntegerArray(2),
                IntBuffer.allocate(2),
                "text",
                Collections.enumeration(List.of(1, 2)),
                new TreeSet<>(List.of(1, 2)),
                map,
                As.<Mapping<Integer, String>>a(Mapping.class, map).keys());
    }

    @ParameterizedTest
    @MethodSource("of_ordered_elements")
    void a_stream_keeps_the_order_even_in_parallel(Object subject) {
        assertThat(Protocols.stream(subject).parallel().spliterator().hasCharacteristics(Spliterator.ORDERED))
                .isTrue();
    }

    @Test
    void the_stream_of_a_collection_visits_it_as_it_is_when_the_stream_ends() {
        List<String> list = new ArrayList<>(List.of("a"));
        Map<String, String> map = new HashMap<>(Map.of("a", "b"));
        Stream<Object> elements = Protocols.stream(list);
        Stream<Object> keys = Protocols.stream(map);
        list.add("c");
        map.put("c", "d");

        assertThat(elements).containsExactly("a", "c");
        assertThat(keys).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void arrays_maps_and_optional_values_are_iterable() {
        assertThat(Protocols.iterate(new int[] {3, 1})).containsExactly(3, 1);
        assertThat(Protocols.iterate(new String[] {"a"})).containsExactly("a");
        assertThat(Protocols.iterate(Map.of("key", "value"))).containsExactly("key");
        assertThat(Protocols.iterate(Optional.of(5))).containsExactly(5);
        assertThat(Protocols.iterate(Optional.empty())).isEmpty();
        assertThat(Protocols.iterate("ab")).containsExactly('a', 'b');
    }

    @Test
    void an_enumeration_is_iterable_once() {
        Iterable<Object> words = Protocols.iterate(new StringTokenizer("to be"));

        assertThat(words.iterator()).toIterable().containsExactly("to", "be");
        assertThat(words.iterator()).isExhausted();
    }

    @Test
    void a_stream_is_iterable_once() {
        Iterable<Object> stream = Protocols.iterate(Stream.of(1, 2));

        assertThat(stream.iterator()).toIterable().containsExactly(1, 2);
        assertThatIllegalStateException().isThrownBy(stream::iterator);
        assertThat(Contracts.check(Stream.class, Iterable.class).route()).isEqualTo(Route.STRUCTURAL);
    }

    @Test
    void a_path_of_one_name_iterates_to_itself() {
        assertThat(Protocols.iterate(Path.of("name"))).containsExactly(Path.of("name"));
    }

    @Test
    void an_sql_exception_iterates_its_causes() {
        Exception cause = new IllegalStateException();

        SQLException exception = new SQLException(cause);

        assertThat(Protocols.iterate(exception)).containsExactly(exception, cause);
    }

    @Test
    void what_is_extended_to_ours_is_an_instance_of_the_jdks_too() {
        assertThat(Contracts.isInstance(new int[0], java.lang.Iterable.class)).isTrue();
        assertThat(Contracts.isInstance(new Team(), java.lang.Iterable.class)).isTrue();
        assertThat(Contracts.isInstance("text", java.lang.Iterable.class)).isTrue();
    }
}
