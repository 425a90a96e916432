package org.typecontracts.internal.registry;

import java.util.HashSet;
import java.util.Set;
import org.typecontracts.internal.model.Type;

/**
 * A question that is being answered and is assumed to hold meanwhile: recursive contracts are decided coinductively
 * (Amadio and Cardelli, "Subtyping recursive types", 1993).
 *
 * @param subject the subject
 * @param protocol the protocol
 */
record Assumption(Type subject, Type protocol) {
    static Set<Assumption> with(Set<Assumption> assumptions, Type subject, Type protocol) {
        Set<Assumption> result = new HashSet<>(assumptions);
        result.add(new Assumption(subject, protocol));
        return result;
    }
}
