package org.typecontracts.protocols;

import java.util.Arrays;

/**
 * A list in everything but name: implements nothing and knows no collection of the JDK.
 *
 * @param <E> the elements
 */
public class DuckListFixture<E> {
    private Object[] elements;

    DuckListFixture(E[] elements) {
        this.elements = Arrays.copyOf(elements, elements.length, Object[].class);
    }

    public int size() {
        return elements.length;
    }

    @SuppressWarnings("unchecked") // Only elements are put in.
    public E get(int index) {
        return (E) elements[index];
    }

    public void set(int index, E element) {
        elements[index] = element;
    }

    public void add(int index, E element) {
        if (index < 0 || index > elements.length) {
            throw new IndexOutOfBoundsException(index);
        }
        Object[] grown = Arrays.copyOf(elements, elements.length + 1);
        System.arraycopy(elements, index, grown, index + 1, elements.length - index);
        grown[index] = element;
        elements = grown;
    }

    public void remove(int index) {
        Object[] shrunk = Arrays.copyOf(elements, elements.length - 1);
        System.arraycopy(elements, index + 1, shrunk, index, elements.length - index - 1);
        elements = shrunk;
    }
}
