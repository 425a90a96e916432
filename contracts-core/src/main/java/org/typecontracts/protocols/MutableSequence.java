package org.typecontracts.protocols;

import java.util.List;
import java.util.NoSuchElementException;
import org.typecontracts.Law;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.internal.protocols.views.MutableSequenceList;

/**
 * A sequence whose elements can be replaced, removed and inserted.
 *
 * <p>A class conforms by {@code implements} or by registration; by extension every {@link java.util.List} conforms.
 * That is what its type says: {@code List.of()} conforms and throws {@link UnsupportedOperationException} all the same.
 * What a subject's own {@code set} and {@code remove} return is not asked for.
 *
 * <pre>{@code
 * MutableSequence<String> lines = Contracts.adapt(document, MutableSequence.class);
 * lines.append("The end");
 * lines.extend(lines);         // twice as long, not endless
 * String last = lines.pop();
 * }</pre>
 *
 * <p>The ancestor is Python's {@code collections.abc.MutableSequence}.
 *
 * @param <T> the elements
 * @since 0.1.0
 */
public interface MutableSequence<T> extends Sequence<T> {
    /**
     * Replace the element at a position.
     *
     * @param index the position
     * @param element the new element
     * @throws IndexOutOfBoundsException if the position is negative or not less than {@link #size()}
     */
    void set(int index, T element);

    /**
     * Remove the element at a position; those behind it move up.
     *
     * @param index the position
     * @throws IndexOutOfBoundsException if the position is negative or not less than {@link #size()}
     */
    void remove(int index);

    /**
     * Insert an element at a position; those from there on move back.
     *
     * @param index the position, at most {@link #size()}
     * @param element the new element
     * @throws IndexOutOfBoundsException if the position is negative or more than {@link #size()}
     */
    void add(int index, T element);

    /**
     * Add an element at the end. Costs one {@link #add(int, Object) add}.
     *
     * @param element the new element
     */
    default void append(T element) {
        add(size(), element);
    }

    /**
     * Add elements at the end, in their order. Costs a copy of them and one {@link #append} for each, so that a
     * sequence can be extended by itself, or by a view of itself.
     *
     * @param elements the new elements
     */
    default void extend(java.lang.Iterable<? extends T> elements) {
        for (T element : Elements.<T>copy(elements)) {
            append(element);
        }
    }

    /** Turn the order of the elements round. Costs {@link #size()} calls each of {@link #get} and {@link #set}. */
    default void reverse() {
        for (int low = 0, high = size() - 1; low < high; low++, high--) {
            T element = get(low);
            set(low, get(high));
            set(high, element);
        }
    }

    /**
     * Remove the last element. Costs one {@link #get} and one {@link #remove(int)}.
     *
     * @return the element
     * @throws NoSuchElementException if there is none
     */
    default T pop() {
        if (isEmpty()) {
            throw new NoSuchElementException("pop() of an empty sequence");
        }
        return pop(size() - 1);
    }

    /**
     * Remove the element at a position, and return it. Costs one {@link #get} and one {@link #remove(int)}.
     *
     * @param index the position
     * @return the element
     * @throws IndexOutOfBoundsException if the position is negative or not less than {@link #size()}
     */
    default T pop(int index) {
        T element = get(index);
        remove(index);
        return element;
    }

    /**
     * Remove the first occurrence of an element. Costs one {@link #indexOf(Object)} and one {@link #remove(int)}.
     *
     * @param value the element: itself or an equal one is removed
     * @throws NoSuchElementException if it does not occur
     */
    default void removeValue(T value) {
        int index = indexOf(value);
        if (index < 0) {
            throw new NoSuchElementException("[" + value + "] is not in the sequence");
        }
        remove(index);
    }

    /** Remove all elements, from the last to the first. Costs {@link #size()} calls of {@link #remove(int)}. */
    default void clear() {
        for (int index = size() - 1; index >= 0; index--) {
            remove(index);
        }
    }

    /**
     * Return this sequence as a list. Costs nothing but the view.
     *
     * @return a live view with random access that can be changed, as far as this sequence can
     */
    @Override
    default List<T> asList() {
        return new MutableSequenceList<>(this);
    }

    /**
     * State that an element stands where it was put.
     *
     * @param sequence any sequence that may be changed
     * @param element any element
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("an appended element is the last, and pop() takes it off again")
    static <T> boolean popUndoesAppend(MutableSequence<T> sequence, T element) {
        int size = sequence.size();
        sequence.append(element);
        boolean grown = sequence.size() == size + 1 && Elements.same(element, sequence.get(size));
        return Elements.same(element, sequence.pop()) && grown && sequence.size() == size;
    }

    /**
     * State that a sequence can be extended by itself.
     *
     * @param sequence any sequence that may be changed
     * @param <T> the elements
     * @return whether the law holds
     */
    @Law("extending a sequence by itself doubles it")
    static <T> boolean extendingByItselfDoubles(MutableSequence<T> sequence) {
        List<T> once = Elements.copy(sequence);
        sequence.extend(sequence);
        once.addAll(Elements.<T>copy(once));
        return Elements.sameInOrder(once, Elements.copy(sequence));
    }
}
