package org.typecontracts.internal.adaptation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.reflect.ClassLifetime;
import org.typecontracts.internal.reflect.ClassReader;

/** Adapts by the functions that were registered; null from them means "not this one". */
public final class ExtensionFactory extends AdapterFactory {
    private final Class<?> contract;
    private final Function<Object, @Nullable Object> extension;
    private final AdapterFactory otherwise;

    /**
     * The class of what the extension made last, and was found to be right; a hint, so that a race does no harm. Only a
     * class that this library keeps alive anyway.
     */
    private @Nullable Class<?> known;

    /**
     * Make the factory.
     *
     * @param contract what the extension is to return
     * @param extension adapts an object, or returns null to decline
     * @param otherwise adapts what the extension declines
     */
    public ExtensionFactory(Class<?> contract, Function<Object, @Nullable Object> extension, AdapterFactory otherwise) {
        this.contract = contract;
        this.extension = extension;
        this.otherwise = otherwise;
    }

    /**
     * Return the extension alone, for code that holds it as a constant and comes here when it declines.
     *
     * @return adapts an object, or returns null to decline
     */
    public Function<Object, @Nullable Object> extension() {
        return extension;
    }

    @Override
    public Object adapt(Object target) {
        Object adapted = extension.apply(target);
        if (adapted == null) {
            return otherwise.adapt(target);
        }
        return adapted.getClass() == known ? adapted : require(adapted, target);
    }

    private Object require(Object adapted, Object target) {
        if (!contract.isInstance(adapted)) {
            throw new ClassCastException(
                    "The extension of [" + target.getClass().getTypeName() + "] to ["
                            + contract.getTypeName() + "] returned a ["
                            + adapted.getClass().getTypeName() + "], which is no " + ClassReader.simpleName(contract)
                            + "; return an instance of the contract, or null to decline");
        }
        if (ClassLifetime.outlives(adapted.getClass(), ExtensionFactory.class)) {
            known = adapted.getClass();
        }
        return adapted;
    }
}
