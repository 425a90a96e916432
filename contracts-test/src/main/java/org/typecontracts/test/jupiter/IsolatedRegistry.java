package org.typecontracts.test.jupiter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.typecontracts.ContractRegistry;

/**
 * The registry of a test, kept in JUnit's own store.
 *
 * <p>A test class that asks for a registry, in {@code @BeforeAll} say, has one of its own, and each of its tests has a
 * child of that.
 *
 * @since 0.1.0
 */
public final class IsolatedRegistry {
    private static final Namespace NAMESPACE = Namespace.create(IsolatedRegistry.class);

    private IsolatedRegistry() {}

    /**
     * Return the registry of a test or of a test class, made when it is first asked for.
     *
     * @param context the context of the test or the class
     * @return its registry
     */
    public static ContractRegistry of(ExtensionContext context) {
        return Stores.computeIfAbsent(
                context.getStore(NAMESPACE), context.getUniqueId(), ContractRegistry.class, () -> create(context));
    }

    /**
     * Return the registry that a test uses: its own if it has asked for one, otherwise the global one.
     *
     * @param context the context of the test
     * @return the registry
     */
    public static ContractRegistry inUse(ExtensionContext context) {
        ContractRegistry nearest = nearest(context);
        return nearest == null ? ContractRegistry.global() : nearest;
    }

    private static ContractRegistry create(ExtensionContext context) {
        ContractRegistry outer =
                context.getParent().map(IsolatedRegistry::nearest).orElse(null);
        return outer == null ? ContractRegistry.create() : ContractRegistry.childOf(outer);
    }

    private static @Nullable ContractRegistry nearest(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            ContractRegistry registry =
                    at.get().getStore(NAMESPACE).get(at.get().getUniqueId(), ContractRegistry.class);
            if (registry != null) {
                return registry;
            }
        }
        return null;
    }
}
