package org.typecontracts.internal.registry;

import java.util.Set;

/** Who is registered under, extended to and excluded from one contract, in one registry and those above it. */
public final class Listing {
    private final View view;
    private final Class<?> contract;

    private Listing(View view, Class<?> contract) {
        this.view = view;
        this.contract = contract;
    }

    /**
     * List what is said of a contract at present.
     *
     * @param registrations what was registered
     * @param contract the contract
     * @return the listing, which does not follow later changes
     */
    public static Listing of(Registrations registrations, Class<?> contract) {
        registrations.preparations().beforeListing(contract);
        return new Listing(View.of(registrations), contract);
    }

    /**
     * Return the classes registered under the contract.
     *
     * @return the classes, a parent's first, in order of registration
     */
    public Set<Class<?>> registered() {
        return view.subjects(contract, Statement::isRegistered);
    }

    /**
     * Return the types for which the contract was extended.
     *
     * @return the types
     */
    public Set<Class<?>> extended() {
        Set<Class<?>> types = view.subjects(contract, Statement::isExtended);
        types.removeIf(type -> view.contractsAbove(type).extensions(contract).isEmpty());
        return types;
    }

    /**
     * Return the types that were excluded from the protocol.
     *
     * @return the types
     */
    public Set<Class<?>> excluded() {
        Set<Class<?>> types = view.subjects(contract, statement -> statement.stance() == Stance.EXCLUDED);
        types.removeIf(type -> view.stance(type, contract) != Stance.EXCLUDED);
        return types;
    }
}
