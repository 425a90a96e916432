package org.typecontracts.internal.contract;

import java.lang.reflect.Method;
import java.util.List;
import org.typecontracts.ContractDeclarationException;
import org.typecontracts.internal.model.UnreadableClassException;
import org.typecontracts.internal.reflect.ClassReader;

/** A contract that mentions a class which is missing at run time. */
final class UnreadableContract {
    private UnreadableContract() {}

    /**
     * Return the methods that a contract itself declares.
     *
     * @throws ContractDeclarationException if one of them mentions a missing class
     */
    static List<Method> methods(Class<?> contract) {
        try {
            return ClassReader.declaredMethods(contract);
        } catch (UnreadableClassException missing) {
            throw exception(contract, missing);
        }
    }

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
