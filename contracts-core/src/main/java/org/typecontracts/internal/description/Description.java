package org.typecontracts.internal.description;

import java.util.Collection;
import org.typecontracts.ContractRegistry;
import org.typecontracts.internal.contract.ContractClass;

/** The help text of a class: of a contract what it asks for and gives, of any other class what it conforms to. */
public final class Description {
    private Description() {}

    /**
     * Describe a class.
     *
     * @param type any class but a primitive one
     * @param registry the registry whose registrations count
     * @param known the contracts that an ordinary class is checked against
     * @return the text, of several lines
     */
    public static String of(Class<?> type, ContractRegistry registry, Collection<Class<?>> known) {
        return ContractClass.isFit(type)
                ? ContractDescription.of(registry.contract(type), registry)
                : ClassDescription.of(type, registry, known);
    }
}
