package org.typecontracts.internal.registry;

import java.util.function.Consumer;

/** Makes the built-in registrations for each contract when it is first asked about. */
public final class BuiltInPreparation implements Preparation {
    private final OnFirstQuestion<Class<?>> contracts;

    /**
     * Make the preparation.
     *
     * @param loader makes the registrations that matter for questions about a contract
     */
    public BuiltInPreparation(Consumer<Class<?>> loader) {
        this.contracts = new OnFirstQuestion<>(loader);
    }

    @Override
    public void beforeAsking(Class<?> subject, Class<?> contract) {
        contracts.ask(contract);
    }
}
