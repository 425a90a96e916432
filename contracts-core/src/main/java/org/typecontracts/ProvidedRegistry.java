package org.typecontracts;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.registry.OnFirstQuestion;
import org.typecontracts.internal.registry.Preparation;
import org.typecontracts.internal.registry.Registrations;

/**
 * The parent of the global registry, with what {@linkplain ContractProvider providers} register: those that a class
 * loader sees are asked when a class of that loader is first asked about.
 *
 * <p>It is a registry of its own so that a scope on the global registry does not take back what was loaded in it.
 */
final class ProvidedRegistry implements Preparation, Consumer<ClassLoader> {
    static final ContractRegistry REGISTRY = new ContractRegistry(
            Registrations.filledOnDemand(BuiltInRegistry.REGISTRY.records(), new ProvidedRegistry()));

    private final OnFirstQuestion<ClassLoader> loaders = new OnFirstQuestion<>(this);
    private final ContractProviders providers = new ContractProviders();
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
                providers.ask(next);
            }
        }
    }

    private @Nullable ClassLoader nextWaiting() {
        waiting.remove();
        return waiting.peek();
    }
}
