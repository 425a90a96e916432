package org.typecontracts.internal.protocols;

import java.nio.Buffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Future;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Awaitable;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.protocols.Hashable;

/** The registrations for the contracts of objects that are called, awaited or used as keys. */
final class BehaviourRegistrations {
    private BehaviourRegistrations() {}

    static void load(Class<?> contract, BuiltInEntries entries) {
        if (contract == CallableLike.class) {
            // Which objects it adapts, the contract's hook decides.
            entries.extend(CallableLike.class, Object.class, new CallableExtension());
        } else if (contract == Awaitable.class) {
            entries.extend(Awaitable.class, Future.class, new FutureExtension());
        } else if (contract == Hashable.class) {
            // Their equality follows contents that change.
            entries.exclude(Hashable.class, Collection.class);
            entries.exclude(Hashable.class, Map.class);
            entries.exclude(Hashable.class, BitSet.class);
            entries.exclude(Hashable.class, Buffer.class);
        }
    }
}
