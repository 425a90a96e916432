package org.typecontracts;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.registry.OnFirstQuestion;
import org.typecontracts.internal.registry.Preparation;
import org.typecontracts.internal.registry.Registrations;
import org.typecontracts.internal.registry.WeakMap;

/**
 * The parent of the global registry, with what {@linkplain ContractProvider providers} register: those that a class
 * loader sees are asked when a class of that loader is first asked about.
 *
 * <p>It is a registry of its own so that a scope on the global registry does not take back what was loaded in it.
 */
final class ProvidedRegistry implements Preparation, Consumer<ClassLoader> {
    static final ContractRegistry REGISTRY = new ContractRegistry(
            Registrations.filledOnDemand(BuiltInRegistry.REGISTRY.records(), new ProvidedRegistry()));

    /** A service file that cannot be read at all fails anew at each step. */
    private static final int TOLERATED_ERRORS = 100;

    private final OnFirstQuestion<ClassLoader> loaders = new OnFirstQuestion<>(this);
    private final WeakMap<Class<?>, Boolean> asked = new WeakMap<>();
    private final Queue<ClassLoader> waiting = new ArrayDeque<>();

    private ProvidedRegistry() {}

    @Override
    public void beforeAsking(Class<?> subject, Class<?> contract) {
        ask(subject.getClassLoader());
        ask(contract.getClassLoader());
    }

    private void ask(@Nullable ClassLoader loader) {
        if (loader != null) {
            loaders.ask(loader);
        }
    }

    /** Ask the providers of a loader; what a provider does may lead to another loader, whose turn comes afterwards. */
    @Override
    public void accept(ClassLoader loader) {
        waiting.add(loader);
        if (waiting.size() == 1) {
            for (ClassLoader next = loader; next != null; next = nextWaiting()) {
                askProviders(ServiceLoader.load(ContractProvider.class, next).stream()
                        .spliterator());
            }
        }
    }

    private @Nullable ClassLoader nextWaiting() {
        waiting.remove();
        return waiting.peek();
    }

    private void askProviders(Spliterator<ServiceLoader.Provider<ContractProvider>> providers) {
        int errors = 0;
        boolean isMore = true;
        while (isMore && errors < TOLERATED_ERRORS) {
            try {
                isMore = providers.tryAdvance(this::askOnce);
            } catch (ServiceConfigurationError error) {
                report("A contract provider could not be found", error);
                errors++;
            }
        }
    }

    private void askOnce(ServiceLoader.Provider<ContractProvider> provider) {
        if (asked.get(provider.type()) == null) {
            asked.putIfAbsent(provider.type(), true);
            try {
                REGISTRY.records().allOrNothing(() -> provider.get().register(REGISTRY));
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
