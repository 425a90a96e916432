package org.typecontracts.internal.protocols.collections;

import java.util.function.Function;
import org.typecontracts.protocols.Container;

/** Adapts character sequences to what they contain: not only characters, but every part. */
final class TextPartsExtension implements Function<CharSequence, Container<Object>> {
    @Override
    public Container<Object> apply(CharSequence subject) {
        return new CharacterSequence(subject);
    }
}
