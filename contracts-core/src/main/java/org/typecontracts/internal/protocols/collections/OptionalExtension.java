package org.typecontracts.internal.protocols.collections;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Iterable;

/** Adapts optional values. */
final class OptionalExtension<T> implements Function<Optional<T>, Iterable<T>> {
    @Override
    public Iterable<T> apply(Optional<T> subject) {
        return new OptionalElements<>(subject);
    }

    private static final class OptionalElements<T> extends Wrapper<Optional<T>> implements Iterable<T> {
        OptionalElements(Optional<T> target) {
            super(target);
        }

        @Override
        public Iterator<T> iterator() {
            return target.isPresent() ? List.of(target.get()).iterator() : Collections.emptyIterator();
        }
    }
}
