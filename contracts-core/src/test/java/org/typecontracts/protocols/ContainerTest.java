package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContainerTest {
    public static class Team {
        public boolean contains(String name) {
            return name.equals("Ada");
        }
    }

    /** Not equal to anything, itself included, as Double's NaN would be if it were not boxed. */
    private static final class Strange {
        @Override
        public boolean equals(Object other) {
            return false;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static Stream<Map<Object, Object>> maps_that_test_values() {
        Properties properties = new Properties();
        properties.put("key", "value");
        return Stream.of(
                new Hashtable<>(Map.of("key", "value")), new ConcurrentHashMap<>(Map.of("key", "value")), properties);
    }

    @ParameterizedTest
    @MethodSource("maps_that_test_values")
    void a_map_contains_its_keys_even_if_its_own_contains_tests_values(Map<Object, Object> map) {
        assertThat(Protocols.contains(map, "key")).isTrue();
        assertThat(Protocols.contains(map, "value")).isFalse();
    }

    @Test
    void a_text_contains_its_characters_and_its_parts() {
        assertThat(Protocols.contains("contract", 'c')).isTrue();
        assertThat(Protocols.contains("contract", "tract")).isTrue();
        assertThat(Protocols.contains("contract", new StringBuilder("tract"))).isTrue();
        assertThat(Protocols.contains("contract", "contrast")).isFalse();
        assertThat(Protocols.contains("contract", 99)).isFalse();
        assertThat(Protocols.contains("contract", null)).isFalse();
    }

    @Test
    void arrays_contain_their_elements() {
        assertThat(Protocols.contains(new String[] {"a", null}, "a")).isTrue();
        assertThat(Protocols.contains(new String[] {"a", null}, null)).isTrue();
        assertThat(Protocols.contains(new boolean[] {false}, true)).isFalse();
        assertThat(Protocols.contains(new char[] {'x'}, 'x')).isTrue();
        assertThat(Protocols.contains(new double[] {1.5, Double.NaN}, Double.NaN))
                .isTrue();
        assertThat(Protocols.contains(new int[] {1}, "1")).isFalse();
    }

    @Test
    void numbers_of_another_width_are_found_in_arrays_of_numbers() {
        assertThat(Protocols.contains(new long[] {3}, 3)).isTrue();
        assertThat(Protocols.contains(new byte[] {3}, 3)).isTrue();
        assertThat(Protocols.contains(new short[] {3}, 3L)).isTrue();
        assertThat(Protocols.contains(new int[] {3}, 3L + (1L << 32))).isFalse();
        assertThat(Protocols.contains(new double[] {3}, 3)).isTrue();
        assertThat(Protocols.contains(new float[] {0.5f}, 0.5)).isTrue();
        assertThat(Protocols.contains(new int[] {'a'}, 'a')).isTrue();
    }

    @Test
    void numbers_of_another_width_are_found_in_buffers_and_atomic_arrays_too() {
        assertThat(Protocols.contains(ByteBuffer.wrap(new byte[] {3}), 3)).isTrue();
        assertThat(Protocols.contains(ShortBuffer.wrap(new short[] {3}), 3L)).isTrue();
        assertThat(Protocols.contains(IntBuffer.wrap(new int[] {3}), 3L + (1L << 32)))
                .isFalse();
        assertThat(Protocols.contains(FloatBuffer.wrap(new float[] {0.5f}), 0.5))
                .isTrue();
        assertThat(Protocols.contains(FloatBuffer.wrap(new float[] {0.1f}), 0.1))
                .isFalse();
        assertThat(Protocols.contains(DoubleBuffer.wrap(new double[] {3}), 3)).isTrue();
        assertThat(Protocols.count(new AtomicIntegerArray(new int[] {3, 'a', 3}), 3L))
                .isEqualTo(2);
        assertThat(Protocols.index(new AtomicLongArray(new long[] {3, 'a'}), 'a'))
                .isEqualTo(1);
        assertThat(Protocols.contains(ByteBuffer.wrap(new byte[] {44}), 300)).isFalse(); // 44 are its lower bits
        assertThat(Protocols.contains(ShortBuffer.wrap(new short[] {4464}), 70000))
                .isFalse();
        assertThat(Protocols.contains(DoubleBuffer.wrap(new double[] {97}), 'a'))
                .isFalse();
        assertThat(Protocols.contains(LongBuffer.wrap(new long[] {3}), "3")).isFalse();
        assertThat(Protocols.contains(LongBuffer.allocate(0), 3)).isFalse();
        assertThat(Protocols.contains(new AtomicReferenceArray<>(new Integer[] {3}), 3L))
                .isFalse();
    }

    @Test
    void identity_is_tested_before_equality() {
        Strange strange = new Strange();

        assertThat(Protocols.contains(List.of(strange), strange)).isTrue();
        assertThat(Protocols.contains(new Object[] {strange}, strange)).isTrue();
        assertThat(Protocols.contains(List.of(strange), new Strange())).isFalse();
    }

    @Test
    void asking_for_null_is_no_error_where_the_jdk_makes_it_one() {
        assertThat(Protocols.contains(List.of(1), null)).isFalse();
        assertThat(Protocols.contains(Set.of(1), null)).isFalse();
        assertThat(Protocols.contains(Map.of(1, 2), null)).isFalse();
        assertThat(Protocols.contains(Map.of(1, 2).values(), null)).isFalse();
        assertThat(Protocols.contains(new Hashtable<>(Map.of(1, 2)).values(), null))
                .isFalse();
    }

    @Test
    void containing_all_asks_for_each() {
        Container<Object> digits = As.a(Container.class, new int[] {1, 2, 3});

        assertThat(digits.containsAll(List.of(1, 3))).isTrue();
        assertThat(digits.containsAll(List.of(1, 4))).isFalse();
        assertThat(digits.containsAll(List.of())).isTrue();
    }

    @Test
    void an_iterable_that_is_no_container_is_searched() {
        assertThat(Protocols.contains(Path.of("a", "b"), Path.of("b"))).isTrue();
    }

    @Test
    void a_users_class_is_asked() {
        assertThat(Protocols.contains(new Team(), "Ada")).isTrue();
        assertThat(Protocols.contains(new Team(), "Bob")).isFalse();
    }

    @Test
    void identity_is_tested_where_a_collection_asks_equals_alone() {
        Strange strange = new Strange();

        assertThat(Protocols.contains(new ArrayDeque<>(List.of(strange)), strange))
                .isTrue();
        assertThat(Protocols.contains(new ArrayDeque<>(List.of("")), strange)).isFalse();
    }
}
