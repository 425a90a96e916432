package org.typecontracts;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.typecontracts.internal.collections.WeakMap;
import org.typecontracts.internal.registry.OpenScope;

/** Asks each provider once, and reports those that fail. Not for several threads. */
final class ContractProviders implements Consumer<ServiceLoader.Provider<ContractProvider>> {
    /** A loader that cannot be searched at all fails anew at each step. */
    private static final int TOLERATED_ERRORS = 100;

    static final ContractProviders ONCE = new ContractProviders();

    private final WeakMap<Class<?>, Boolean> asked = new WeakMap<>();
    /** Many loaders see the same list, each that of its parents. */
    private final Set<String> reported = new HashSet<>();

    private ContractProviders() {}

    /** Ask the providers that a loader sees, unless they were asked. */
    void ask(ClassLoader loader) {
        Spliterator<ServiceLoader.Provider<ContractProvider>> providers =
                ServiceLoader.load(ContractProvider.class, loader).stream().spliterator();
        int errors = 0;
        boolean isMore = true;
        while (isMore && errors < TOLERATED_ERRORS) {
            try {
                isMore = providers.tryAdvance(this);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException error) {
                reportOnce(error);
                errors++;
            }
        }
    }

    @Override
    public void accept(ServiceLoader.Provider<ContractProvider> provider) {
        if (!Modifier.isAbstract(provider.type().getModifiers())) {
            askOnce(provider.type(), provider);
            return;
        }
        // It comes from a provider method, and many of those declare to return no more than the service.
        ContractProvider made = provider.get();
        askOnce(made.getClass(), () -> made);
    }

    private void askOnce(Class<?> type, Supplier<ContractProvider> provider) {
        if (asked.get(type) == null) {
            asked.putIfAbsent(type, true);
            try {
                OpenScope.allOrNothing(
                        GlobalRegistry.PROVIDED.records(), () -> provider.get().register(GlobalRegistry.PROVIDED));
            } catch (Throwable failure) {
                // Not all languages have a provider declare what it throws.
                report("Contract provider [" + type.getName() + "] failed; its registrations are taken back", failure);
            }
        }
    }

    private void reportOnce(Throwable error) {
        String what = error instanceof ServiceConfigurationError ? error.getMessage() : error.toString();
        if (reported.add(what)) {
            report("A contract provider cannot be loaded: " + what, error);
        }
    }

    private static void report(String message, Throwable failure) {
        System.getLogger(ContractProvider.class.getPackageName()).log(System.Logger.Level.WARNING, message, failure);
    }
}
