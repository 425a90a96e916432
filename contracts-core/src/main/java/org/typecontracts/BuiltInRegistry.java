package org.typecontracts;

import java.util.function.Consumer;
import org.typecontracts.internal.protocols.BuiltInRegistrations;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.internal.registry.OnFirstQuestion;
import org.typecontracts.internal.registry.Preparation;
import org.typecontracts.internal.registry.Registrations;

/** The hidden parent of all registries; what is built in for a contract is there when the contract is asked about. */
final class BuiltInRegistry implements Preparation, Consumer<Class<?>> {
    static final ContractRegistry REGISTRY = new ContractRegistry(Registrations.builtIn(new BuiltInRegistry()));

    private static final BuiltInEntries ENTRIES = new BuiltInEntries(REGISTRY.records());

    static {
        for (Class<?> contract : BuiltInRegistrations.adopted()) {
            REGISTRY.records().adopt(contract);
        }
    }

    private final OnFirstQuestion<Class<?>> contracts = new OnFirstQuestion<>(this);

    private BuiltInRegistry() {}

    @Override
    public void beforeAsking(Class<?> subject, Class<?> contract) {
        contracts.ask(contract);
    }

    @Override
    public void accept(Class<?> contract) {
        BuiltInRegistrations.load(contract, ENTRIES);
    }
}
