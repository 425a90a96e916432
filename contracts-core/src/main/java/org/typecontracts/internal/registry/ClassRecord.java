package org.typecontracts.internal.registry;

import org.typecontracts.internal.collections.ClassMap;
import org.typecontracts.internal.collections.ClassReference;

/**
 * What one registry knows of one class.
 *
 * @param contracts what was said about this class as a subject, by contract
 * @param isContract whether something was ever said about others with this class as the contract; they know what
 * @param isAdopted whether this class was adopted as a protocol
 */
record ClassRecord(ClassMap<Statement> contracts, boolean isContract, boolean isAdopted) {
    static final ClassRecord EMPTY = new ClassRecord(ClassMap.empty(), false, false);

    boolean isEmpty() {
        return contracts.isEmpty() && !isContract && !isAdopted;
    }

    ClassRecord asSubjectOf(ClassReference contract, Statement statement) {
        return new ClassRecord(
                statement.isNothing() ? contracts.without(contract) : contracts.with(contract, statement),
                isContract,
                isAdopted);
    }

    ClassRecord asContract() {
        return new ClassRecord(contracts, true, isAdopted);
    }

    ClassRecord withAdoption() {
        return new ClassRecord(contracts, isContract, true);
    }

    /** This without what was said with contracts that were unloaded. */
    ClassRecord withoutUnloaded() {
        ClassMap<Statement> rest = contracts;
        for (ClassReference contract : contracts.references()) {
            if (contract.get() == null) {
                rest = rest.without(contract);
            }
        }
        return rest == contracts ? this : new ClassRecord(rest, isContract, isAdopted);
    }
}
