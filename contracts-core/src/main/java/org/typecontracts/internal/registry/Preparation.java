package org.typecontracts.internal.registry;

/** Makes registrations that are to be there when a question is first asked, and not earlier. */
public interface Preparation {
    /**
     * Make the registrations that may matter for a question, unless that was done.
     *
     * @param subject the class in question
     * @param contract the contract
     */
    void beforeAsking(Class<?> subject, Class<?> contract);
}
