package org.typecontracts.test.verification;

import java.util.HashMap;
import java.util.Map;
import org.typecontracts.Conformance;
import org.typecontracts.Contract;

/** The answers of a contract, remembered for the length of one trial: an answer with reasons is costly. */
final class Conformances {
    private final Contract<?> contract;
    private final Map<Class<?>, Conformance<?>> answers = new HashMap<>();

    Conformances(Contract<?> contract) {
        this.contract = contract;
    }

    Contract<?> contract() {
        return contract;
    }

    Conformance<?> of(Class<?> subject) {
        return answers.computeIfAbsent(subject, contract::check);
    }
}
