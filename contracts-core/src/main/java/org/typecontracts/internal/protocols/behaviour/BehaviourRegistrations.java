package org.typecontracts.internal.protocols.behaviour;

import java.nio.Buffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.protocols.Awaitable;
import org.typecontracts.protocols.CallableLike;
import org.typecontracts.protocols.Hashable;

/** The registrations for the contracts of objects that are called, awaited or used as keys. */
public final class BehaviourRegistrations {
    private static final List<Class<?>> CHANGING = List.of(Collection.class, Map.class, BitSet.class, Buffer.class);

    private BehaviourRegistrations() {}

    /**
     * Make the registrations that are wanted, unless that was done.
     *
     * @param entries what is wanted, and where to write it
     */
    public static void load(BuiltInEntries entries) {
        if (entries.areFor(CallableLike.class)) {
            // Which objects it adapts, the contract's hook decides.
            entries.extend(CallableLike.class, Object.class, new CallableExtension());
        }
        if (entries.areFor(Awaitable.class) && entries.concern(Future.class)) {
            entries.extendTyped(Awaitable.class, Future.class, new FutureExtension<>());
        }
        if (entries.areFor(Hashable.class)) {
            excludeChanging(entries);
        }
    }

    /** Equality that follows contents that change makes no key. */
    private static void excludeChanging(BuiltInEntries entries) {
        for (Class<?> type : CHANGING) {
            if (entries.concern(type)) {
                entries.exclude(Hashable.class, type);
            }
        }
    }
}
