package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.charset.CoderResult;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Conformance.Route;
import org.typecontracts.Contracts;

class SizedTest {
    public static class Rope {
        public int length() {
            return 7;
        }
    }

    static Stream<Object> arrays() {
        return Stream.of(
                new boolean[3],
                new byte[3],
                new char[3],
                new short[3],
                new int[3],
                new long[3],
                new float[3],
                new double[3],
                Named.of("String[]", new String[3]));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arrays_of_all_nine_kinds_are_sized(Object array) {
        assertThat(Contracts.adapt(array, Sized.class).size()).isEqualTo(3);
    }

    @Test
    void collections_maps_and_character_sequences_are_sized() {
        assertThat(Protocols.len(new ArrayDeque<>(List.of(1, 2)))).isEqualTo(2);
        assertThat(Protocols.len(Map.of("key", 1))).isEqualTo(1);
        assertThat(Protocols.len(new StringBuilder("four"))).isEqualTo(4);
    }

    @Test
    void a_length_stands_for_a_size_and_an_empty_one_is_empty() {
        Sized rope = Contracts.adapt(new Rope(), Sized.class);

        assertThat(rope.size()).isEqualTo(7);
        assertThat(rope.isEmpty()).isFalse();
    }

    @Test
    void a_bit_set_counts_its_bits_and_not_its_capacity() {
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(1000);

        assertThat(Contracts.adapt(bits, Sized.class).size()).isEqualTo(2);
        assertThat(Contracts.check(BitSet.class, Sized.class).route()).isEqualTo(Route.EXTENDED);
    }

    @Test
    void lengths_that_count_no_elements_are_excluded() {
        assertThat(Contracts.isSubclass(Year.class, Sized.class)).isFalse();
        assertThat(Contracts.isSubclass(CoderResult.class, Sized.class)).isFalse();
    }

    @Test
    void a_long_size_does_not_fit() {
        assertThat(Contracts.isSubclass(FileChannel.class, Sized.class)).isFalse();
    }
}
