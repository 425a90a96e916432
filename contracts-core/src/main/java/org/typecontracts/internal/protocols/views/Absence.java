package org.typecontracts.internal.protocols.views;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What collections throw that are asked to take away what they do not have. */
public final class Absence {
    private Absence() {}

    /**
     * Return what a mapping throws that lacks a key.
     *
     * @param key the key
     * @return the exception
     */
    public static NoSuchElementException ofKey(@Nullable Object key) {
        return new NoSuchElementException("[" + key + "] is not a key of the mapping");
    }

    /**
     * Return what an empty mapping throws.
     *
     * @return the exception
     */
    public static NoSuchElementException ofItems() {
        return new NoSuchElementException("popItem() of an empty mapping");
    }

    /**
     * Return what a set throws that lacks an element.
     *
     * @param element the element
     * @return the exception
     */
    public static NoSuchElementException ofElement(@Nullable Object element) {
        return new NoSuchElementException("[" + element + "] is not in the set");
    }

    /**
     * Return what an empty set throws.
     *
     * @return the exception
     */
    public static NoSuchElementException ofElements() {
        return new NoSuchElementException("pop() of an empty set");
    }
}
