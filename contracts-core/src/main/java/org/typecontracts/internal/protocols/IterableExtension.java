package org.typecontracts.internal.protocols;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.protocols.Iterable;

/** Adapts optional values, and enumerations, which can be iterated once. */
final class IterableExtension implements Function<Object, Iterable<?>> {
    @Override
    public Iterable<?> apply(Object subject) {
        return subject instanceof Optional<?> optional
                ? new OptionalElements<>(optional)
                : new EnumerationElements<>((Enumeration<?>) subject);
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

    private static final class EnumerationElements<T> extends Wrapper<Enumeration<T>> implements Iterable<T> {
        EnumerationElements(Enumeration<T> target) {
            super(target);
        }

        @Override
        public Iterator<T> iterator() {
            return target.asIterator();
        }
    }
}
