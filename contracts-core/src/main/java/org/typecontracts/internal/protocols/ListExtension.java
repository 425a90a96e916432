package org.typecontracts.internal.protocols;

import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts lists. */
final class ListExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        return new JavaList<>((List<?>) subject);
    }
}
