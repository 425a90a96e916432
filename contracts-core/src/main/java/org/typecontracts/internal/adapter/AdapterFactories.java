package org.typecontracts.internal.adapter;

/** Makes the factories of generated adapters. */
public final class AdapterFactories {
    private AdapterFactories() {}

    /**
     * Generate the adapter of one subject class to one contract.
     *
     * <p>This costs a fraction of a millisecond and defines classes; keep the outcome in a {@link FactoryCache}.
     *
     * @param plan what the adapter must do
     * @return the factory of such adapters
     * @throws org.typecontracts.ContractDeclarationException if no class can implement the contract; the message is
     *     {@link AdapterHost#obstacle}'s
     */
    public static AdapterFactory make(AdapterPlan plan) {
        throw new UnsupportedOperationException("make " + plan);
    }
}
