package org.typecontracts.protocols;

import org.typecontracts.ContractRegistry;
import org.typecontracts.Contracts;

/** Adapts with the type arguments that a test knows to be right. */
final class As {
    private As() {}

    @SuppressWarnings("unchecked") // The test knows what its subject holds.
    static <T> T a(Class<? super T> contract, Object subject) {
        return (T) Contracts.adapt(subject, contract);
    }

    /** Adapt an object of a class that was registered under the contract, in a registry of its own. */
    @SuppressWarnings("unchecked") // The test knows what its subject holds.
    static <T> T registered(Class<? super T> contract, Object subject) {
        ContractRegistry registry = ContractRegistry.create();
        registry.register(contract, subject.getClass());
        return (T) registry.adapt(subject, contract);
    }
}
