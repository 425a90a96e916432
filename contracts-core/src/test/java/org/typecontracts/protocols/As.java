package org.typecontracts.protocols;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.typecontracts.Contract;
import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

/** Adapts with the type arguments that a test knows to be right. */
final class As {
    private static final ContractRegistry REGISTRY = ContractRegistry.create();
    private static final Map<Class<?>, Contract<?>> CONTRACTS = new ConcurrentHashMap<>();

    private As() {}

    @SuppressWarnings("unchecked") // The test knows what its subject holds.
    static <T> T a(Class<? super T> contract, Object subject) {
        return (T) Contracts.adapt(subject, contract);
    }

    /** Adapt an object of a class that is registered under the contract, in a registry that only these tests see. */
    @SuppressWarnings("unchecked") // The test knows what its subject holds.
    static <T> T registered(Class<? super T> type, Object subject) {
        Contract<?> contract = CONTRACTS.computeIfAbsent(type, REGISTRY::contract);
        if (!contract.isInstance(subject)) {
            contract.register(subject.getClass());
        }
        return (T) contract.adapt(subject);
    }
}
