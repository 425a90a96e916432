package org.typecontracts.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;

/** Each law is broken by an object made to break it. */
class BrokenLawTest {
    private static final class Skipping implements Iterator<Integer> {
        private int next;

        @Override
        public boolean hasNext() {
            next++;
            return next < 20;
        }

        @Override
        public Integer next() {
            return next;
        }
    }

    @Test
    void has_next_that_skips_an_element_is_found_out() {
        Iterable<Integer> skipping = Skipping::new;
        Iterable<Integer> proper = () -> List.of(1, 2, 3).iterator();

        assertThat(Iterable.hasNextMovesNothing(skipping)).isFalse();
        assertThat(Iterable.hasNextMovesNothing(proper)).isTrue();
    }

    /** Has its next element only once it was asked whether there is one, in a place of its own or in a common one. */
    private static final class Fetching implements Iterator<Integer> {
        private final AtomicInteger place;
        private int fetched;

        Fetching(AtomicInteger place) {
            this.place = place;
        }

        @Override
        public boolean hasNext() {
            place.set(fetched + 1);
            return fetched < 3;
        }

        @Override
        public Integer next() {
            fetched++;
            return place.get();
        }
    }

    @Test
    void next_that_waits_for_has_next_is_found_out() {
        Iterable<Integer> waiting = () -> new Fetching(new AtomicInteger());

        assertThat(Iterable.hasNextMovesNothing(waiting)).isFalse();
    }

    @Test
    void iterators_that_look_ahead_into_a_common_place_are_found_out() {
        AtomicInteger place = new AtomicInteger();
        Iterable<Integer> common = () -> new Fetching(place);
        Iterable<Integer> each = () -> new Fetching(new AtomicInteger());

        assertThat(Iterable.iteratorsAreIndependent(common)).isFalse();
        assertThat(Iterable.iteratorsAreIndependent(each)).isTrue();
    }

    /** Divides as Java does, towards zero. */
    private record Truncating(BigInteger toBigInteger) implements Integral {
        @Override
        public Integral floorDividedBy(Integral other) {
            return new Truncating(toBigInteger.divide(other.toBigInteger()));
        }

        @Override
        public Integral modulo(Integral other) {
            return new Truncating(toBigInteger.remainder(other.toBigInteger()));
        }
    }

    @Test
    void division_that_does_not_round_down_is_found_out() {
        Integral seven = new Truncating(BigInteger.valueOf(7));
        Integral two = new Truncating(BigInteger.TWO);

        assertThat(Integral.divisionLeavesModulo(seven, two)).isTrue();
        assertThat(Integral.divisionLeavesModulo(seven, two.negated())).isFalse();
        assertThat(Integral.divisionLeavesModulo(new Truncating(BigInteger.valueOf(-7)), two))
                .isFalse();
        assertThat(Integral.divisionLeavesModulo(Contracts.adapt(-7, Integral.class), two))
                .isTrue();
        assertThat(Integral.divisionLeavesModulo(Contracts.adapt(7, Integral.class), two.negated()))
                .isTrue();
    }

    @Test
    void an_outcome_may_be_a_failure_and_must_remain_one() {
        AtomicInteger asked = new AtomicInteger();
        IOException failure = new IOException();

        assertThat(Awaitable.outcomeIsStable(() -> CompletableFuture.failedFuture(failure)))
                .isTrue();
        assertThat(Awaitable.outcomeIsStable(() -> asked.getAndIncrement() == 0
                        ? CompletableFuture.completedFuture(1)
                        : CompletableFuture.failedFuture(failure)))
                .isFalse();
    }

    @Test
    void numbers_that_change_when_asked_are_found_out() {
        AtomicInteger asked = new AtomicInteger();

        assertThat(SupportsInt.intIsStable(asked::incrementAndGet)).isFalse();
        assertThat(SupportsDouble.doubleIsStable(asked::incrementAndGet)).isFalse();
        assertThat(SupportsAbs.absoluteValueIsItsOwn(() -> new Growing(1))).isFalse();
        assertThat(SupportsRound.roundingTwiceIsRoundingOnce(new Growing(1))).isFalse();
        assertThat(SupportsAbs.absoluteValueIsItsOwn(() -> null)).isFalse();
        assertThat(SupportsRound.roundingTwiceIsRoundingOnce((places, mode) -> null))
                .isFalse();
        assertThat(SupportsAbs.absoluteValueIsItsOwn(() -> "no number")).isTrue();
    }

    public record Growing(int size) implements SupportsAbs<Growing>, SupportsRound<Growing> {
        @Override
        public Growing abs() {
            return new Growing(size + 1);
        }

        @Override
        public Growing setScale(int places, RoundingMode mode) {
            return new Growing(size + 1);
        }
    }

    @Test
    void bytes_that_are_handed_out_are_found_out() {
        byte[] own = {1, 2};

        assertThat(SupportsBytes.bytesAreTheCallersOwn(() -> own)).isFalse();
        assertThat(SupportsBytes.bytesAreTheCallersOwn(own::clone)).isTrue();
    }

    @Test
    void buffers_that_are_copies_or_one_and_the_same_are_found_out() {
        ByteBuffer buffer = ByteBuffer.allocate(2);

        assertThat(BufferLike.buffersShareBytes(() -> ByteBuffer.allocate(2))).isFalse();
        assertThat(BufferLike.positionsAreIndependent(() -> buffer)).isFalse();
        assertThat(BufferLike.positionsAreIndependent(() -> buffer.position(2))).isFalse();
        assertThat(BufferLike.positionsAreIndependent(
                        () -> ByteBuffer.allocate(2).position(2)))
                .isTrue();
        assertThat(buffer.position(0).duplicate()).isEqualTo(buffer);
        assertThat(BufferLike.buffersShareBytes(buffer::duplicate)).isTrue();
    }

    @Test
    void sources_of_bytes_that_read_wrongly_are_found_out() throws IOException {
        AtomicInteger reads = new AtomicInteger();

        assertThat(ByteReadable.readingKeepsToItsRange((buffer, offset, length) -> {
                    buffer[0] = 1;
                    return 1;
                }))
                .isFalse();
        assertThat(ByteReadable.readingKeepsToItsRange((buffer, offset, length) -> 0))
                .isFalse();
        assertThat(ByteReadable.readingWaits((buffer, offset, length) -> reads.incrementAndGet() < 3 ? 1 : 0))
                .isFalse();
        assertThat(ByteReadable.readingWaits((buffer, offset, length) -> reads.incrementAndGet() < 9 ? 1 : -1))
                .isTrue();
        assertThat(ByteReadable.endOfBytesIsFinal(
                        (buffer, offset, length) -> reads.incrementAndGet() % 2 == 0 ? 1 : -1))
                .isFalse();
        assertThat(ByteReadable.readingOutsideThrows((buffer, offset, length) -> -1))
                .isFalse();
        assertThat(ByteWritable.writingOutsideThrows((buffer, offset, length) -> {}))
                .isFalse();
        assertThat(ByteReadable.readingOutsideThrows((buffer, offset, length) -> {
                    requireWithin(buffer.length, offset, length);
                    return -1;
                }))
                .isFalse();
        assertThat(ByteWritable.writingOutsideThrows(
                        (buffer, offset, length) -> requireWithin(buffer.length, offset, length)))
                .isFalse();
    }

    /** Checks a range as one does who forgets that a sum overflows. */
    private static void requireWithin(int size, int offset, int length) {
        if (offset < 0 || length < 0 || offset + length > size) {
            throw new IndexOutOfBoundsException(offset);
        }
    }

    @Test
    void lines_with_their_ends_and_lines_after_the_end_are_found_out() throws IOException {
        AtomicInteger reads = new AtomicInteger();

        assertThat(LineReadable.linesHaveNoEnd(() -> "a\n")).isFalse();
        assertThat(LineReadable.linesHaveNoEnd(() -> "a\r")).isFalse();
        assertThat(LineReadable.linesHaveNoEnd(() -> "a\rb")).isTrue();
        assertThat(LineReadable.endOfLinesIsFinal(() -> reads.incrementAndGet() % 2 == 0 ? "a" : null))
                .isFalse();
    }

    private static final class Forgetful implements CallableLike {
        @Override
        public Object call(Object... arguments) {
            return arguments[0];
        }

        @Override
        public CallableLike andThen(CallableLike next) {
            return this;
        }
    }

    @Test
    void a_row_that_forgets_its_end_is_found_out() {
        assertThat(CallableLike.andThenHandsResultOn(new Forgetful(), "a")).isFalse();
        assertThat(CallableLike.andThenHandsResultOn(arguments -> arguments[0], null))
                .isTrue();
        assertThat(CallableLike.andThenHandsResultOn(
                        arguments -> {
                            throw new IOException();
                        },
                        1))
                .isTrue();
    }

    @Test
    void sources_that_send_before_they_subscribe_are_found_out() throws InterruptedException {
        AsyncIterable<Integer> hasty = Flow.Subscriber::onComplete;
        AsyncIterable<Integer> careless = subscriber -> {};

        assertThat(AsyncIterable.subscriptionComesFirst(hasty)).isFalse();
        assertThat(AsyncIterable.nullSubscriberIsRefused(careless)).isFalse();
    }

    /** Moves somewhere, by a rule. */
    private static final class Slide implements Seekable {
        private final LongBinaryOperator rule;
        private long position;

        Slide(LongBinaryOperator rule) {
            this.rule = rule;
        }

        @Override
        public void seek(long wanted) throws IOException {
            position = rule.applyAsLong(position, wanted);
        }

        @Override
        public long position() {
            return position;
        }
    }

    @Test
    void what_moves_elsewhere_is_found_out_though_it_stands_at_the_start() throws IOException {
        assertThat(Seekable.seekDecidesPosition(new Slide((position, wanted) -> wanted)))
                .isTrue();
        assertThat(Seekable.seekDecidesPosition(new Slide((position, wanted) -> position)))
                .isFalse();
        assertThat(Seekable.seekDecidesPosition(new Slide(Long::sum))).isFalse();
        assertThat(Seekable.seekDecidesPosition(new Slide((position, wanted) -> Math.max(0, wanted - 1))))
                .isFalse();
        assertThat(Seekable.seekDecidesPosition(new Slide((position, wanted) -> Math.floorMod(wanted, 8))))
                .isTrue();
    }

    @Test
    void a_position_that_there_is_not_says_nothing() throws IOException {
        assertThat(Seekable.seekDecidesPosition(new Slide((position, wanted) -> Objects.checkIndex((int) wanted, 1))))
                .isTrue();
        assertThat(Seekable.seekDecidesPosition(Contracts.adapt(ByteBuffer.allocate(0), Seekable.class)))
                .isTrue();
    }

    @Test
    void an_outcome_that_changes_is_found_out_and_an_equal_one_is_none() {
        AtomicInteger asked = new AtomicInteger(1000);

        assertThat(Awaitable.outcomeIsStable(() -> CompletableFuture.completedFuture(asked.incrementAndGet())))
                .isFalse();
        assertThat(Awaitable.outcomeIsStable(() -> CompletableFuture.completedFuture(List.of(1))))
                .isTrue();
    }
}
