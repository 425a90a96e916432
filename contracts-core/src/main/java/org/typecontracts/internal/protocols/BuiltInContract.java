package org.typecontracts.internal.protocols;

import org.jspecify.annotations.Nullable;
import org.typecontracts.Contract;

/**
 * A contract that is made when it is first asked for, and not when the class that keeps it is initialised. Thread-safe.
 *
 * <p>A virtual thread that initialises a class, or waits until another did, cannot leave its carrier (JEP 491); where
 * carriers are few, nobody would be left to release what the first waits for.
 *
 * @param <T> the contract's type
 */
public final class BuiltInContract<T> {
    private final Class<? super T> type;
    private volatile @Nullable Contract<T> contract;

    /**
     * Make no contract yet.
     *
     * @param type the contract's class
     */
    public BuiltInContract(Class<? super T> type) {
        this.type = type;
    }

    /**
     * Return the contract.
     *
     * @return the contract of the global registry
     */
    public Contract<T> get() {
        Contract<T> made = contract;
        return made != null ? made : make();
    }

    @SuppressWarnings("unchecked") // Elements of any kind are objects; the adapter refuses arguments of the wrong type.
    private Contract<T> make() {
        Contract<T> made = (Contract<T>) Contract.of(type);
        contract = made;
        return made;
    }
}
