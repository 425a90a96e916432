package org.typecontracts.internal.registry;

import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.contract.ContractDefinition;

/** A contract under which a class says it is registered. */
final class DeclaredContract {
    private DeclaredContract() {}

    /** Record what a class says, if that can be so. */
    static void register(Registrations registrations, Class<?> subject, Class<?> contract) {
        try {
            ContractDefinition.of(contract, false, null);
            registrations.register(contract, subject);
        } catch (IllegalArgumentException wrong) {
            throw new ContractDeclarationException(
                    "@VirtualSubclassOf stands wrongly on [" + subject.getTypeName() + "]: " + wrong.getMessage());
        }
    }
}
