package org.typecontracts.internal.protocols;

import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSequence;

/** Adapts lists. */
final class ListExtension implements Function<Object, MutableSequence<?>> {
    @Override
    public MutableSequence<?> apply(Object subject) {
        return new JavaList<>((List<?>) subject);
    }
}
