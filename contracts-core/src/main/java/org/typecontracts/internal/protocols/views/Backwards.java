package org.typecontracts.internal.protocols.views;

import java.util.Iterator;
import org.typecontracts.protocols.Reversible;

/**
 * The elements of a reversible object from the last to the first.
 *
 * @param target the reversible object
 * @param <T> the elements
 */
public record Backwards<T>(Reversible<T> target) implements Reversible<T> {
    @Override
    public Iterator<T> iterator() {
        return target.reversed();
    }

    @Override
    public Iterator<T> reversed() {
        return target.iterator();
    }
}
