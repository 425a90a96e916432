package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.WeakMap;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.ClassLifetime;

/**
 * The contracts that a registry has made, one for each class, so that asking by class costs little.
 *
 * <p>A contract refers to its class and to this library. A class that this library keeps alive anyway may be held here,
 * strongly. Any other class holds its contract itself, softly: so it can be unloaded at once, and keeps neither the
 * registry nor this library when memory is wanted; the contract is made again when it is asked for.
 */
final class CanonicalContracts extends ClassValue<SoftReference<SingleContract<?>>> {
    private final ContractRegistry registry;
    private final MethodHandles.@Nullable Lookup lookup;
    private final Map<Class<?>, SingleContract<?>> kept = new ConcurrentHashMap<>();
    /** The classes that hold theirs themselves. */
    private final WeakMap<Class<?>, Boolean> others = new WeakMap<>();

    /** Make none yet; all are checked and adapted within the reach of the lookup, if there is one. */
    CanonicalContracts(ContractRegistry registry, MethodHandles.@Nullable Lookup lookup) {
        this.registry = registry;
        this.lookup = lookup;
    }

    @Override
    protected SoftReference<SingleContract<?>> computeValue(Class<?> type) {
        SingleContract<?> made = make(type);
        others.putIfAbsent(type, true);
        return new SoftReference<>(made);
    }

    SingleContract<?> of(Class<?> type) {
        SingleContract<?> known = kept.get(type);
        return known != null ? known : lookUp(type);
    }

    /** The classes that were asked about. */
    Set<Class<?>> known() {
        Set<Class<?>> known = new HashSet<>(kept.keySet());
        known.addAll(others.keys());
        return known;
    }

    private SingleContract<?> lookUp(Class<?> type) {
        return ClassLifetime.outlives(type, CanonicalContracts.class) ? keep(type) : holdSoftly(type);
    }

    private SingleContract<?> keep(Class<?> type) {
        SingleContract<?> made = make(type);
        SingleContract<?> earlier = kept.putIfAbsent(type, made);
        return earlier != null ? earlier : made;
    }

    private SingleContract<?> holdSoftly(Class<?> type) {
        SingleContract<?> contract = get(type).get();
        while (contract == null) {
            remove(type);
            contract = get(type).get();
        }
        return contract;
    }

    private SingleContract<?> make(Class<?> type) {
        return new SingleContract<>(registry, ContractDefinition.of(type, lookup));
    }
}
