package org.typecontracts.internal.registry;

import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.contract.ContractDefinition;
import org.typecontracts.internal.reflect.Mark;

/** A contract of which a class says something by annotation. */
final class DeclaredContract {
    private DeclaredContract() {}

    /** Record that a class says it is registered, if that can be so. */
    static void register(Registrations registrations, Class<?> subject, Class<?> contract) {
        try {
            ContractDefinition.of(contract);
            registrations.edit(contract, subject).register();
        } catch (IllegalArgumentException wrong) {
            throw misplaced(Mark.VIRTUAL_SUBCLASS_OF, subject, wrong);
        }
    }

    /** Check that what a class says it does not match can be a contract. */
    static void requireExcludable(Class<?> subject, Class<?> contract) {
        try {
            ContractDefinition.of(contract);
        } catch (ContractDeclarationException wrong) {
            throw misplaced(Mark.NOT_CONFORMING, subject, wrong);
        }
    }

    private static ContractDeclarationException misplaced(Mark mark, Class<?> subject, Exception wrong) {
        return new ContractDeclarationException(
                mark.annotation() + " stands wrongly on [" + subject.getTypeName() + "]: " + wrong.getMessage());
    }
}
