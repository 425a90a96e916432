package org.typecontracts.internal.registry;

/**
 * What one registry knows of one class.
 *
 * @param contracts what was said about this class as a subject, by contract
 * @param subjects what was said about others with this class as the contract, by subject; the same statements
 * @param adopted whether this class was adopted as a protocol
 */
record ClassRecord(ClassMap<Statement> contracts, ClassMap<Statement> subjects, boolean adopted) {
    static final ClassRecord EMPTY = new ClassRecord(ClassMap.empty(), ClassMap.empty(), false);

    boolean isEmpty() {
        return contracts.isEmpty() && subjects.isEmpty() && !adopted;
    }

    ClassRecord asSubjectOf(ClassReference contract, Statement statement) {
        return new ClassRecord(put(contracts, contract, statement), subjects, adopted);
    }

    ClassRecord asContractOf(ClassReference subject, Statement statement) {
        return new ClassRecord(contracts, put(subjects, subject, statement), adopted);
    }

    ClassRecord withAdoption() {
        return new ClassRecord(contracts, subjects, true);
    }

    private static ClassMap<Statement> put(ClassMap<Statement> map, ClassReference key, Statement statement) {
        return statement.isNothing() ? map.without(key) : map.with(key, statement);
    }
}
