package org.typecontracts.protocols;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set in everything but name: implements nothing.
 *
 * @param <E> the elements
 */
public class DuckSetFixture<E> {
    private final Map<E, Boolean> elements = new LinkedHashMap<>();

    public boolean contains(E element) {
        return elements.containsKey(element);
    }

    public Iterator<E> iterator() {
        return elements.keySet().iterator();
    }

    public int size() {
        return elements.size();
    }

    public void add(E element) {
        elements.put(element, true);
    }

    public void discard(E element) {
        elements.remove(element);
    }
}
