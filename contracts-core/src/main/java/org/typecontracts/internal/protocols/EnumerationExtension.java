package org.typecontracts.internal.protocols;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.Function;

/** Adapts enumerations to iterators. */
final class EnumerationExtension implements Function<Object, Iterator<?>> {
    @Override
    public Iterator<?> apply(Object subject) {
        return ((Enumeration<?>) subject).asIterator();
    }
}
