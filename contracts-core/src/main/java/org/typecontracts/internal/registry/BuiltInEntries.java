package org.typecontracts.internal.registry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is built in for a contract, before the contract is asked about or put under another: nobody can have been
 * told otherwise, so nobody is told.
 */
public final class BuiltInEntries {
    private final Registrations registrations;

    /**
     * Write to the registrations that all others see.
     *
     * @param registrations the registrations
     */
    public BuiltInEntries(Registrations registrations) {
        this.registrations = registrations;
    }

    /**
     * Extend a type to a contract.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     * @param <T> the contract
     * @param <S> the type of the objects
     */
    public <T, S> void extend(Class<T> contract, Class<S> type, Function<? super S, ? extends @Nullable T> adapter) {
        extendTyped(contract, type, adapter);
    }

    /**
     * Extend a generic type to a contract by a function whose class says with which type arguments.
     *
     * @param contract the contract
     * @param type the type of the objects
     * @param adapter makes the adapter; null from it means "not this one"
     */
    @SuppressWarnings("unchecked") // The adapter is only ever called with instances of the type.
    public void extendTyped(Class<?> contract, Class<?> type, Function<?, ?> adapter) {
        registrations.extendBeforehand(contract, type, (Function<Object, @Nullable Object>) adapter);
    }

    /**
     * Exclude a type from matching a protocol structurally.
     *
     * @param protocol the protocol
     * @param type the type
     */
    public void exclude(Class<?> protocol, Class<?> type) {
        registrations.excludeBeforehand(protocol, type);
    }
}
