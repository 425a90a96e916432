package org.typecontracts.internal.registry;

import java.util.Set;

/** Makes registrations that are to be there when they first matter, and not earlier. */
public interface Preparation {
    /**
     * Make the registrations that may matter for a question, unless that was done.
     *
     * @param subject the class in question
     * @param contract the contract
     */
    void beforeAsking(Class<?> subject, Class<?> contract);

    /**
     * Make the registrations that belong to a contract, unless that was done.
     *
     * @param contract the contract
     */
    default void beforeListing(Class<?> contract) {
        beforeAsking(contract, contract);
    }

    /**
     * Make the registrations on ways that lead through one that is about to be added, unless that was done.
     *
     * @param subject the class that is registered or extended; what reaches it will reach more
     * @param reached all that the subject will reach
     */
    default void beforeJoining(Class<?> subject, Set<Class<?>> reached) {
        // What is made for each question needs nothing more.
    }
}
