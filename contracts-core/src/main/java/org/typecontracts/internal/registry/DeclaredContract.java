package org.typecontracts.internal.registry;

import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.contract.ContractDefinition;

/** A contract under which a class says it is registered. */
final class DeclaredContract {
    private DeclaredContract() {}

    /** Check that what a class says can be so. */
    static void require(Class<?> subject, Class<?> contract) {
        try {
            ContractDefinition.of(contract, false, null);
        } catch (ContractDeclarationException exception) {
            throw new ContractDeclarationException(
                    "@VirtualSubclassOf stands wrongly on [" + subject.getTypeName() + "]: " + exception.getMessage());
        }
    }
}
