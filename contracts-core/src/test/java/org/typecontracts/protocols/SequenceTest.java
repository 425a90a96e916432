package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.typecontracts.Contracts;

class SequenceTest {
    public static class Playlist {
        public String get(int index) {
            return List.of("intro", "song", "song", "outro").get(index);
        }

        public int size() {
            return 4;
        }
    }

    private final Sequence<String> playlist = As.registered(Sequence.class, new Playlist());

    static Stream<Arguments> of_seven_and_eight() {
        return Stream.of(
                Arguments.of(List.of(7, 8), 7, 8),
                Arguments.of(new LinkedList<>(List.of(7, 8)), 7, 8),
                Arguments.of(new Integer[] {7, 8}, 7, 8),
                Arguments.of(new int[] {7, 8}, 7, 8),
                Arguments.of(new long[] {7, 8}, 7L, 8L),
                Arguments.of(new boolean[] {true, false}, true, false),
                Arguments.of("78", '7', '8'),
                Arguments.of(CharBuffer.wrap("678").position(1), '7', '8'),
                Arguments.of(ByteBuffer.wrap(new byte[] {6, 7, 8, 9}, 1, 2), (byte) 7, (byte) 8),
                Arguments.of(ShortBuffer.wrap(new short[] {7, 8}), (short) 7, (short) 8),
                Arguments.of(IntBuffer.wrap(new int[] {6, 7, 8}).position(1), 7, 8),
                Arguments.of(LongBuffer.wrap(new long[] {7, 8}), 7L, 8L),
                Arguments.of(FloatBuffer.wrap(new float[] {7, 8}), 7f, 8f),
                Arguments.of(DoubleBuffer.wrap(new double[] {7, 8}), 7d, 8d),
                Arguments.of(new AtomicIntegerArray(new int[] {7, 8}), 7, 8),
                Arguments.of(new AtomicLongArray(new long[] {7, 8}), 7L, 8L),
                Arguments.of(new AtomicReferenceArray<>(new String[] {"7", "8"}), "7", "8"));
    }

    @ParameterizedTest
    @MethodSource("of_seven_and_eight")
    void types_of_the_jdk_with_positions_are_sequences(Object subject, Object first, Object second) {
        Sequence<Object> sequence = As.a(Sequence.class, subject);

        assertThat(sequence.asList()).containsExactly(first, second);
        assertThat(sequence.size()).isEqualTo(2);
        assertThat(sequence.contains(second)).isTrue();
        assertThat(sequence.indexOf(second)).isEqualTo(1);
        assertThat(sequence.count(first)).isEqualTo(1);
        assertThat(sequence.reversed()).toIterable().containsExactly(second, first);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sequence.get(2));
    }

    @Test
    void a_get_by_itself_makes_no_sequence() {
        assertThat(Contracts.isSubclass(Calendar.class, Sequence.class)).isFalse();
        assertThat(Contracts.isSubclass(BitSet.class, Sequence.class)).isFalse();
        assertThat(Contracts.isSubclass(Playlist.class, Sequence.class)).isFalse();
    }

    @Test
    void a_registered_class_gets_all_else_from_two_members() {
        assertThat(playlist).containsExactly("intro", "song", "song", "outro");
        assertThat(playlist.reversed()).toIterable().containsExactly("outro", "song", "song", "intro");
        assertThat(playlist.contains("outro")).isTrue();
        assertThat(playlist.contains("encore")).isFalse();
        assertThat(playlist.count("song")).isEqualTo(2);
        assertThat(playlist.indexOf("song")).isEqualTo(1);
        assertThat(playlist.isEmpty()).isFalse();
    }

    @Test
    void a_position_is_looked_for_in_a_range() {
        assertThat(playlist.indexOf("song", 2, 4)).isEqualTo(2);
        assertThat(playlist.indexOf("song", 3, 99)).isEqualTo(-1);
        assertThat(playlist.indexOf("intro", 1, 4)).isEqualTo(-1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> playlist.indexOf("song", -1, 4))
                .withMessage("from is [-1]; the first position is 0");
    }

    static Stream<Sequence<Object>> of_three() {
        return Stream.of(
                As.a(Sequence.class, List.of('a', 'b', 'c')),
                As.a(Sequence.class, new LinkedList<>(List.of('a', 'b', 'c'))),
                As.a(Sequence.class, new char[] {'a', 'b', 'c'}),
                As.a(Sequence.class, "abc"));
    }

    @ParameterizedTest
    @MethodSource("of_three")
    void a_range_may_be_empty_but_does_not_start_before_the_first_position(Sequence<Object> letters) {
        assertThat(letters.indexOf('b', 0, -1)).isEqualTo(-1);
        assertThat(letters.indexOf('b', 2, 1)).isEqualTo(-1);
        assertThat(letters.indexOf('b', 7, 9)).isEqualTo(-1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> letters.indexOf('b', -1, 3))
                .withMessage("from is [-1]; the first position is 0");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> letters.indexOf("b", -1, 3))
                .withMessage("from is [-1]; the first position is 0");
    }

    @Test
    void a_part_of_a_text_is_looked_for_in_a_range() {
        Sequence<Object> text = As.a(Sequence.class, "banana");

        assertThat(text.indexOf("ana")).isEqualTo(1);
        assertThat(text.indexOf("ana", 2, 6)).isEqualTo(3);
        assertThat(text.indexOf("ana", 2, 5)).isEqualTo(-1);
        assertThat(text.indexOf('n', 3, 6)).isEqualTo(4);
        assertThat(text.indexOf("", 9, 9)).isEqualTo(-1);
    }

    @Test
    void the_parts_of_a_text_are_counted_as_far_as_they_do_not_overlap() {
        assertThat(Protocols.count("banana", "na")).isEqualTo(2);
        assertThat(Protocols.count("banana", "ana")).isEqualTo(1);
        assertThat(Protocols.count(new StringBuilder("banana"), new StringBuilder("ban")))
                .isEqualTo(1);
        assertThat(Protocols.count("banana", "")).isEqualTo(7);
        assertThat(Protocols.count("banana", "x")).isZero();
        assertThat(Protocols.count("banana", 'a')).isEqualTo(3);
    }

    @Test
    void the_list_is_a_view_with_random_access_that_cannot_be_changed() {
        StringBuilder text = new StringBuilder("ab");
        List<Object> list = As.<Sequence<Object>>a(Sequence.class, text).asList();
        text.append('c');

        assertThat(list).isInstanceOf(RandomAccess.class).containsExactly('a', 'b', 'c');
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, 'x'));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
    }

    @Test
    void the_list_of_a_list_seen_as_a_sequence_cannot_be_changed_either() {
        List<Object> numbers = new ArrayList<>(List.of(1));
        List<Object> list = As.<Sequence<Object>>a(Sequence.class, numbers).asList();
        numbers.add(2);

        assertThat(list).isInstanceOf(RandomAccess.class).containsExactly(1, 2);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(3));
    }

    @Test
    void exhausted_iterators_say_so() {
        Iterator<String> forward = playlist.iterator();
        Iterator<String> backward = playlist.reversed();
        forward.forEachRemaining(each -> {});
        backward.forEachRemaining(each -> {});

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(forward::next);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(backward::next);
    }
}
