package org.typecontracts.internal.protocols.collections;

import java.util.function.Function;
import org.typecontracts.protocols.Sequence;

/** Adapts character sequences to the sequences of their characters. */
final class TextExtension implements Function<CharSequence, Sequence<Character>> {
    @Override
    @SuppressWarnings("unchecked") // It has characters only, and may be asked about any object.
    public Sequence<Character> apply(CharSequence subject) {
        return (Sequence<Character>) (Sequence<?>) new CharacterSequence(subject);
    }
}
