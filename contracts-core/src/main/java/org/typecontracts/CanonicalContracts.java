package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.ClassLifetime;

/**
 * The contracts that a registry has made, one for each class, so that asking by class costs little.
 *
 * <p>A contract refers to its class and to this library. A class that this library keeps alive anyway may be held here,
 * strongly. Any other class holds its contract itself, softly: so it can be unloaded at once, and keeps neither the
 * registry nor this library when memory is wanted; the contract is made again when it is asked for.
 */
final class CanonicalContracts extends ClassValue<SoftReference<Contract<?>>> {
    private final ContractRegistry registry;
    private final MethodHandles.@Nullable Lookup lookup;
    private final Map<Class<?>, Contract<?>> kept = new ConcurrentHashMap<>();

    /** Make none yet; all are checked and adapted within the reach of the lookup, if there is one. */
    CanonicalContracts(ContractRegistry registry, MethodHandles.@Nullable Lookup lookup) {
        this.registry = registry;
        this.lookup = lookup;
    }

    @Override
    protected SoftReference<Contract<?>> computeValue(Class<?> type) {
        return new SoftReference<>(make(type));
    }

    Contract<?> of(Class<?> type) {
        Contract<?> known = kept.get(type);
        return known != null ? known : lookUp(type);
    }

    /** The classes that were asked about and are held here. */
    Set<Class<?>> known() {
        return Set.copyOf(kept.keySet());
    }

    private Contract<?> lookUp(Class<?> type) {
        return ClassLifetime.outlives(type, CanonicalContracts.class) ? keep(type) : holdSoftly(type);
    }

    private Contract<?> keep(Class<?> type) {
        Contract<?> made = make(type);
        Contract<?> earlier = kept.putIfAbsent(type, made);
        return earlier != null ? earlier : made;
    }

    private Contract<?> holdSoftly(Class<?> type) {
        Contract<?> contract = get(type).get();
        while (contract == null) {
            remove(type);
            contract = get(type).get();
        }
        return contract;
    }

    private Contract<?> make(Class<?> type) {
        return new SingleContract<>(registry, ContractDefinition.of(type, lookup));
    }
}
