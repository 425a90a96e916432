package org.typecontracts;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.typecontracts.internal.registry.WeakMap;

/** Asks each provider once, and reports those that fail. Not for several threads. */
final class ContractProviders implements Consumer<ServiceLoader.Provider<ContractProvider>> {
    /** A service file that cannot be read at all fails anew at each step. */
    private static final int TOLERATED_ERRORS = 100;

    private final WeakMap<Class<?>, Boolean> asked = new WeakMap<>();

    /** Ask the providers that a loader sees, unless they were asked. */
    void ask(ClassLoader loader) {
        if (seesAny(loader)) {
            askAll(loader);
        }
    }

    /** Whether there is a provider or a failure; an iterator finds that out at less cost than a stream. */
    private static boolean seesAny(ClassLoader loader) {
        try {
            return ServiceLoader.load(ContractProvider.class, loader).iterator().hasNext();
        } catch (ServiceConfigurationError error) {
            return true;
        }
    }

    private void askAll(ClassLoader loader) {
        Spliterator<ServiceLoader.Provider<ContractProvider>> providers =
                ServiceLoader.load(ContractProvider.class, loader).stream().spliterator();
        int errors = 0;
        boolean isMore = true;
        while (isMore && errors < TOLERATED_ERRORS) {
            try {
                isMore = providers.tryAdvance(this);
            } catch (ServiceConfigurationError error) {
                report("A contract provider could not be found", error);
                errors++;
            }
        }
    }

    @Override
    public void accept(ServiceLoader.Provider<ContractProvider> provider) {
        if (asked.get(provider.type()) == null) {
            asked.putIfAbsent(provider.type(), true);
            try {
                ProvidedRegistry.REGISTRY
                        .records()
                        .allOrNothing(() -> provider.get().register(ProvidedRegistry.REGISTRY));
            } catch (RuntimeException | Error failure) {
                report(
                        "Contract provider [" + provider.type().getName()
                                + "] failed; its registrations are taken back",
                        failure);
            }
        }
    }

    private static void report(String message, Throwable failure) {
        System.getLogger(ContractProvider.class.getPackageName()).log(System.Logger.Level.WARNING, message, failure);
    }
}
