package org.typecontracts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.collections.WeakMap;
import org.typecontracts.internal.registry.Preparation;
import org.typecontracts.internal.registry.Registrations;

/**
 * The registry of the whole application, and its parent, with what {@linkplain ContractProvider providers} register:
 * those that a class loader sees are asked when a class of that loader is first asked about.
 *
 * <p>The parent is a registry of its own so that a scope on the global registry does not take back what was loaded in
 * it.
 */
final class GlobalRegistry implements Preparation {
    private static final String LIST = "META-INF/services/" + ContractProvider.class.getName();

    static final ContractRegistry PROVIDED = new ContractRegistry(
            Registrations.filledOnDemand(BuiltInRegistry.REGISTRY.records(), new GlobalRegistry()));

    static final ContractRegistry REGISTRY = ContractRegistry.childOf(PROVIDED);

    private final WeakMap<ClassLoader, Boolean> asked = new WeakMap<>();
    private final Queue<ClassLoader> waiting = new ArrayDeque<>();

    private GlobalRegistry() {}

    @Override
    public void beforeAsking(Class<?> subject, Class<?> contract) {
        prepare(subject.getClassLoader());
        prepare(contract.getClassLoader());
    }

    private void prepare(@Nullable ClassLoader loader) {
        if (loader != null && asked.get(loader) == null) {
            ask(loader);
        }
    }

    /**
     * Ask the providers of a loader. What a provider does may lead to another loader, whose turn comes afterwards;
     * whoever else asks meanwhile waits until all were asked.
     */
    private synchronized void ask(ClassLoader loader) {
        boolean isFirst = waiting.isEmpty();
        if (asked.get(loader) == null && !waiting.contains(loader)) {
            waiting.add(loader);
        }
        if (isFirst) {
            askWaiting();
        }
    }

    private void askWaiting() {
        try {
            for (ClassLoader next = waiting.peek(); next != null; next = waiting.peek()) {
                if (seesAny(next)) {
                    ContractProviders.ONCE.ask(next);
                }
                asked.putIfAbsent(next, true);
                waiting.remove();
            }
        } finally {
            // After an error those left are asked when it comes to them again.
            waiting.clear();
        }
    }

    /** Whether there is a provider or a failure to report; an iterator finds that out at less cost than a stream. */
    private static boolean seesAny(ClassLoader loader) {
        try {
            return isOfApplication(loader)
                    ? isAny(ServiceLoader.load(ModuleLayer.boot(), ContractProvider.class)) || isListed(loader)
                    : isAny(ServiceLoader.load(ContractProvider.class, loader));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException | IOException error) {
            return true;
        }
    }

    private static boolean isAny(ServiceLoader<ContractProvider> providers) {
        return providers.iterator().hasNext();
    }

    /** Whether it is the JDK's loader of the application, which sees the boot layer's modules and the class path. */
    private static boolean isOfApplication(ClassLoader loader) {
        return loader == ClassLoader.getSystemClassLoader()
                && loader.getParent() == ClassLoader.getPlatformClassLoader();
    }

    /**
     * Whether the class path lists providers. A service loader would search each module of the JDK for such a list
     * first, a tenth of the first check.
     */
    private static boolean isListed(ClassLoader application) throws IOException {
        try (InputStream list = application.getUnnamedModule().getResourceAsStream(LIST)) {
            return list != null;
        }
    }
}
