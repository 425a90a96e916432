package org.typecontracts.internal.protocols.collections;

import java.util.Collections;
import java.util.Set;
import org.typecontracts.protocols.SetLike;

/**
 * A {@link Set} as a set-like object.
 *
 * @param <T> the elements
 */
public class JavaSet<T> extends JavaCollection<T, Set<T>> implements SetLike<T> {
    JavaSet(Set<T> target) {
        super(target);
    }

    @Override
    public Set<T> asSet() {
        return Collections.unmodifiableSet(target);
    }
}
