package org.typecontracts;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adaptation.NestedTypes;
import org.typecontracts.internal.adapter.NestedAdapters;
import org.typecontracts.internal.conformance.Conversion;
import org.typecontracts.internal.contract.ContractDefinition;

/** Adapts what passes through an adapter by the contracts of one registry, within the reach of its own contract. */
final class NestedContracts implements NestedTypes {
    private final ContractRegistry registry;
    private final MethodHandles.@Nullable Lookup lookup;
    private final CanonicalContracts contracts;

    private NestedContracts(ContractRegistry registry, MethodHandles.@Nullable Lookup lookup) {
        this.registry = registry;
        this.lookup = lookup;
        this.contracts = registry.contracts(lookup);
    }

    /** Declared as the interface, so that to verify who asks loads no class. */
    static NestedTypes of(ContractRegistry registry, ContractDefinition contract) {
        return new NestedContracts(registry, contract.lookup());
    }

    @Override
    public @Nullable Object adapt(@Nullable Object object, Class<?> contract) {
        if (object == null || contract.isInstance(object)) {
            return object;
        }
        if (!Modifier.isAbstract(contract.getModifiers())) {
            throw new ClassCastException("A [" + object.getClass().getTypeName() + "] is no " + contract.getTypeName()
                    + ", and cannot be adapted to it because it is a concrete class");
        }
        return contracts.of(contract).adapt(object);
    }

    @Override
    public boolean isExtended(Class<?> type, Class<?> contract) {
        return contracts.of(contract).adaptation().isExtended(type);
    }

    @Override
    public NestedAdapters of(Conversion.NestedProtocol conversion) {
        return WrittenNestedContracts.areMeant(conversion)
                ? new WrittenNestedContracts(this, registry, lookup).of(conversion)
                : this;
    }
}
