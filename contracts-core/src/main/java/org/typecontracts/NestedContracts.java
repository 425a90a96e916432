package org.typecontracts;

import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.NestedAdapters;

/** Adapts what passes through an adapter by the contracts of one registry. */
final class NestedContracts implements NestedAdapters {
    private final ContractRegistry registry;

    private NestedContracts(ContractRegistry registry) {
        this.registry = registry;
    }

    /** Declared as the interface, so that to verify who asks loads no class. */
    static NestedAdapters of(ContractRegistry registry) {
        return new NestedContracts(registry);
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
        return registry.adapt(object, contract);
    }
}
