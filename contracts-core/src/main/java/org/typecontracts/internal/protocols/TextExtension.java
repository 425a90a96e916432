package org.typecontracts.internal.protocols;

import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts character sequences. */
final class TextExtension implements Function<Object, Sequence<?>> {
    @Override
    public Sequence<?> apply(Object subject) {
        return new CharacterSequence((CharSequence) subject);
    }
}
