package org.typecontracts.internal.protocols;

import java.util.List;
import java.util.function.Function;
import org.typecontracts.protocols.MutableSequence;

/** Adapts lists that are to be changed. */
final class MutableSequenceExtension implements Function<Object, MutableSequence<?>> {
    @Override
    public MutableSequence<?> apply(Object subject) {
        return new MutableJavaList<>((List<?>) subject);
    }
}
