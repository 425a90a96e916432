package org.typecontracts.internal.adaptation;

import java.lang.reflect.Type;

/** Finds the contracts of values, as a registry has them. Safe for several threads. */
@FunctionalInterface
public interface ValueContracts {
    /**
     * Return the contract of a type.
     *
     * @param type an interface or an abstract class, or a parametrised type of one
     * @return its contract
     * @throws org.typecontracts.ContractDeclarationException if it cannot be one
     */
    ValueContract of(Type type);
}
