package org.typecontracts.internal.registry;

import java.util.List;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.NotConforming;
import org.typecontracts.VirtualSubclassOf;
import org.typecontracts.internal.contract.ContractDefinition;

/** What classes say of themselves by annotation. */
final class Declarations {
    private Declarations() {}

    /** The contracts under which a class says it is registered. */
    static List<Class<?>> contracts(Class<?> subject) {
        VirtualSubclassOf declaration = subject.getDeclaredAnnotation(VirtualSubclassOf.class);
        return declaration == null ? List.of() : List.of(declaration.value());
    }

    /** Check that what a class says can be so. */
    static void require(Class<?> subject, Class<?> contract) {
        try {
            ContractDefinition.of(contract, false, null);
        } catch (ContractDeclarationException exception) {
            throw new ContractDeclarationException(
                    "@VirtualSubclassOf stands wrongly on [" + subject.getTypeName() + "]: " + exception.getMessage());
        }
    }

    /** Whether a class says that it does not match a protocol. */
    static boolean excludes(Class<?> subject, Class<?> protocol) {
        NotConforming declaration = subject.getDeclaredAnnotation(NotConforming.class);
        return declaration != null && List.of(declaration.value()).contains(protocol);
    }
}
