package org.typecontracts.internal.conformance;

import java.util.Collections;
import java.util.List;
import org.typecontracts.internal.model.Type;

/** What an adapter does to a value on its way in or out. */
public sealed interface Conversion {
    /** Nothing beyond a method invocation or assignment conversion of the language. */
    enum Direct implements Conversion {
        /** The only value. */
        DIRECT;

        static List<Conversion> times(int count) {
            return Collections.nCopies(count, DIRECT);
        }
    }

    /**
     * The member speaks of a protocol, the subject of a type that conforms to it. A result is adapted; an argument is
     * unwrapped, or adapted the other way round. Null passes.
     *
     * @param protocol the protocol in the member's signature
     * @param type the type in the subject's signature
     */
    record NestedProtocol(Type protocol, Type type) implements Conversion {}
}
