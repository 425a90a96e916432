package org.typecontracts;

import java.util.Set;
import org.typecontracts.internal.protocols.BuiltInRegistrations;
import org.typecontracts.internal.registry.BuiltInEntries;
import org.typecontracts.internal.registry.Preparation;
import org.typecontracts.internal.registry.Registrations;

/** The hidden parent of all registries; what is built in is there when somebody's question can come to it. */
final class BuiltInRegistry implements Preparation {
    static final ContractRegistry REGISTRY =
            new ContractRegistry(Registrations.builtIn(BuiltInRegistrations.adopted(), new BuiltInRegistry()));

    private BuiltInRegistry() {}

    @Override
    public void beforeAsking(Class<?> subject, Class<?> contract) {
        if (BuiltInRegistrations.exist(subject, contract)) {
            BuiltInRegistrations.load(BuiltInEntries.between(REGISTRY.records(), subject, contract));
        }
    }

    @Override
    public void beforeListing(Class<?> contract) {
        if (BuiltInRegistrations.exist(contract)) {
            BuiltInRegistrations.load(BuiltInEntries.to(REGISTRY.records(), contract));
        }
    }

    @Override
    public void beforeJoining(Class<?> subject, Set<Class<?>> reached) {
        beforeListing(subject);
        for (Class<?> type : reached) {
            if (BuiltInRegistrations.isOfPlatform(type)) {
                BuiltInRegistrations.load(BuiltInEntries.from(REGISTRY.records(), type));
            }
        }
    }
}
