package org.typecontracts.protocols;

import java.util.Iterator;
import java.util.List;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.views.DescendingIterator;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.IndexIterator;
import org.typecontracts.internal.protocols.views.SequenceList;

/**
 * A collection whose elements stand at the positions 0, 1, 2 and so on.
 *
 * <p>This contract is nominal, because {@code get(int)} and {@code size()} alone do not make a sequence:
 * {@link java.util.Calendar#get(int)} and {@link java.util.BitSet#get(int)} mean something else. A class conforms by
 * {@code implements} or by registration, and needs these two members only; all others are mixins. By extension
 * {@link java.util.List}, arrays of every kind, {@link CharSequence}, NIO buffers (from position to limit) and the
 * atomic arrays conform.
 *
 * <pre>{@code
 * Contracts.register(Sequence.class, Playlist.class);     // has get(int) and size()
 * Sequence<Song> songs = Contracts.adapt(playlist, Sequence.class);
 * player.queue(songs.asList());     // a java.util.List
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.Sequence}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
public interface Sequence<T> extends Reversible<T>, CollectionLike<T> {
    /**
     * Return the element at a position.
     *
     * @param index the position, from 0
     * @return the element
     * @throws IndexOutOfBoundsException if the position is negative or not less than {@link #size()}
     */
    T get(int index);

    /**
     * Return whether an element is in this sequence, itself or an equal one. Costs at most {@link #size()} calls of
     * {@link #get}.
     *
     * @param element the element in question
     * @return whether it is here
     */
    @Override
    default boolean contains(T element) {
        return indexOf(element) >= 0;
    }

    /**
     * Return a new iterator that gets one element after the other. It does not notice concurrent changes. Costs one
     * {@link #get} for each element, and one {@link #size()} for each call of the iterator.
     *
     * @return the iterator, which cannot remove
     */
    @Override
    default Iterator<T> iterator() {
        return new IndexIterator<>(this);
    }

    /**
     * Return a new iterator that gets the elements from the last to the first. It does not notice concurrent changes.
     * Costs one {@link #size()} and one {@link #get} for each element.
     *
     * @return the iterator, which cannot remove
     */
    @Override
    default Iterator<T> reversed() {
        return new DescendingIterator<>(this);
    }

    /**
     * Return the first position of an element. Costs at most {@link #size()} calls of {@link #get}.
     *
     * @param value the element in question
     * @return the position of itself or of an equal one, or -1
     */
    default int indexOf(T value) {
        return indexOf(value, 0, size());
    }

    /**
     * Return the first position of an element in a range. Costs at most {@code to - from} calls of {@link #get}.
     *
     * @param value the element in question
     * @param from the first position that counts
     * @param to the position behind the last that counts; positions beyond the end do not count
     * @return the position of itself or of an equal one, or -1
     * @throws IndexOutOfBoundsException if {@code from} is negative
     */
    default int indexOf(T value, int from, int to) {
        Elements.requireStart(from);
        int end = Math.min(to, size());
        for (int index = from; index < end; index++) {
            if (Elements.same(value, get(index))) {
                return index;
            }
        }
        return -1;
    }

    /**
     * Return how often an element occurs. Costs {@link #size()} calls of {@link #get}.
     *
     * @param value the element in question
     * @return the number of positions at which itself or an equal one stands
     */
    default int count(T value) {
        int count = 0;
        int size = size();
        for (int index = 0; index < size; index++) {
            count += Elements.same(value, get(index)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Return this sequence as a list. Costs nothing but the view.
     *
     * @return a live view with random access; unmodifiable, except as {@link MutableSequence#asList} says
     */
    default List<T> asList() {
        return new SequenceList<>(this);
    }

    /**
     * State that positions and iteration agree.
     *
     * @param sequence any sequence
     * @return whether the law holds
     */
    @Law("get(i) is the i-th element that is iterated")
    static boolean getAgreesWithIteration(Sequence<?> sequence) {
        List<?> iterated = Elements.first(sequence.iterator(), Elements.LIMIT);
        for (int index = 0; index < iterated.size(); index++) {
            if (!Elements.same(iterated.get(index), sequence.get(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * State where a sequence ends.
     *
     * @param sequence any sequence
     * @return whether the law holds
     */
    @Law("get() out of range throws IndexOutOfBoundsException")
    static boolean getOutOfRangeThrows(Sequence<?> sequence) {
        return refuses(sequence, -1) && refuses(sequence, sequence.size());
    }

    private static boolean refuses(Sequence<?> sequence, int index) {
        try {
            sequence.get(index);
            return false;
        } catch (IndexOutOfBoundsException expected) {
            return true;
        }
    }
}
