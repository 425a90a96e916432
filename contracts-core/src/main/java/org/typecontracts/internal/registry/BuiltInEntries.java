package org.typecontracts.internal.registry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is built in, as far as somebody asks for it: before a type of the JDK, or what has one above it, is first
 * asked about, before a contract is put under another, and before its registrations are listed. Nobody can have been
 * told otherwise then, so nobody is told. What is written already is not written again.
 */
public final class BuiltInEntries {
    private final Registrations registrations;
    private final @Nullable Class<?> subject;
    private final @Nullable Class<?> contract;

    private BuiltInEntries(Registrations registrations, @Nullable Class<?> subject, @Nullable Class<?> contract) {
        this.registrations = registrations;
        this.subject = subject;
        this.contract = contract;
    }

    /**
     * Want what leads from a class to a contract.
     *
     * @param registrations the registrations that all others see
     * @param subject the class
     * @param contract the contract
     * @return the entries for this question
     */
    public static BuiltInEntries between(Registrations registrations, Class<?> subject, Class<?> contract) {
        return new BuiltInEntries(registrations, subject, contract);
    }

    /**
     * Want all that leads from a class to any contract.
     *
     * @param registrations the registrations that all others see
     * @param subject the class
     * @return the entries that it has
     */
    public static BuiltInEntries from(Registrations registrations, Class<?> subject) {
        return new BuiltInEntries(registrations, subject, null);
    }

    /**
     * Want all that leads to a contract from any class.
     *
     * @param registrations the registrations that all others see
     * @param contract the contract
     * @return the entries that it has
     */
    public static BuiltInEntries to(Registrations registrations, Class<?> contract) {
        return new BuiltInEntries(registrations, null, contract);
    }

    /**
     * Return the contract in question.
     *
     * @return the contract, or null if all are
     */
    public @Nullable Class<?> contract() {
        return contract;
    }

    /**
     * Return whether what is said of some types matters here.
     *
     * @param types the types
     * @return whether the subject is of one of these types; true if all subjects are in question
     */
    public boolean concern(Class<?>... types) {
        if (subject == null) {
            return true;
        }
        for (Class<?> type : types) {
            if (type.isAssignableFrom(subject)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Return whether what conforms to a contract conforms to the one in question.
     *
     * @param reached the contract
     * @return whether what leads to it matters here
     */
    public boolean serve(Class<?> reached) {
        return contract == null || contract.isAssignableFrom(reached);
    }

    /**
     * Return whether just this contract is in question, or all are.
     *
     * @param wanted the contract
     * @return whether what leads to it is asked for by itself
     */
    public boolean areFor(Class<?> wanted) {
        return contract == null || contract == wanted;
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
        if (!said(contract, type).isExtended()) {
            synchronized (registrations.lock()) {
                Statement said = said(contract, type);
                if (!said.isExtended()) {
                    Extension extension =
                            new Extension("", contract, type, (Function<Object, @Nullable Object>) adapter);
                    registrations.ledger().say(contract, type, said.withExtension(extension));
                }
            }
        }
    }

    /**
     * Exclude a type from matching a protocol structurally.
     *
     * @param protocol the protocol
     * @param type the type
     */
    public void exclude(Class<?> protocol, Class<?> type) {
        if (said(protocol, type).stance() == null) {
            synchronized (registrations.lock()) {
                registrations.ledger().say(protocol, type, said(protocol, type).withStance(Stance.EXCLUDED));
            }
        }
    }

    private Statement said(Class<?> contract, Class<?> type) {
        return registrations.snapshot().statement(type, contract);
    }
}
