package org.typecontracts.test.verification;

import java.util.HashMap;
import java.util.Map;
import org.typecontracts.Conformance;
import org.typecontracts.Contract;

/** The answers of a contract, remembered for the length of one trial: an answer with reasons is costly. */
final class Conformances {
    private final Contract<?> contract;
    private final Map<Class<?>, Conformance<?>> answers = new HashMap<>();
    private final Map<Class<?>, Conformance<?>> byMembers = new HashMap<>();

    Conformances(Contract<?> contract) {
        this.contract = contract;
    }

    Contract<?> contract() {
        return contract;
    }

    Conformance<?> of(Class<?> subject) {
        return answers.computeIfAbsent(subject, contract::check);
    }

    /**
     * Return how a class would conform if members alone decided; of a contract that is a class, how it does conform.
     */
    Conformance<?> byMembers(Class<?> subject) {
        return contract.type().isInterface()
                ? byMembers.computeIfAbsent(subject, Contract.structural(contract.type())::check)
                : of(subject);
    }
}
