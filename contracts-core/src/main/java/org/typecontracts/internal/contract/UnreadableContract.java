package org.typecontracts.internal.contract;

import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.model.UnreadableClassException;

/** A contract that mentions a class which is missing at run time. */
final class UnreadableContract {
    private UnreadableContract() {}

    /** Return the exception that names the contract and what it lacks. */
    static ContractDeclarationException exception(Class<?> contract, UnreadableClassException missing) {
        ContractDeclarationException exception = new ContractDeclarationException("["
                + contract.getTypeName() + "] cannot be a contract: [" + missing.unreadable() + "] mentions ["
                + missing.missing() + "], which cannot be found; make it visible to the class loader of ["
                + missing.unreadable() + "]");
        exception.initCause(missing);
        return exception;
    }
}
