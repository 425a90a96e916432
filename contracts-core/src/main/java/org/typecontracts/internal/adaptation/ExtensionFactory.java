package org.typecontracts.internal.adaptation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.AdapterFactory;

/** Adapts by the functions that were registered, in order; null from one means "not this one". */
public final class ExtensionFactory extends AdapterFactory {
    private final Class<?> contract;
    private final List<Function<Object, @Nullable Object>> functions;
    private final AdapterFactory otherwise;

    /**
     * Make the factory.
     *
     * @param contract what the functions are to return
     * @param functions the functions, the most specific subject type first
     * @param otherwise adapts what all functions decline
     */
    public ExtensionFactory(
            Class<?> contract, List<Function<Object, @Nullable Object>> functions, AdapterFactory otherwise) {
        this.contract = contract;
        this.functions = List.copyOf(functions);
        this.otherwise = otherwise;
    }

    @Override
    public Object adapt(Object target) {
        for (Function<Object, @Nullable Object> function : functions) {
            Object adapted = function.apply(target);
            if (adapted != null) {
                return require(adapted, target);
            }
        }
        return otherwise.adapt(target);
    }

    private Object require(Object adapted, Object target) {
        if (!contract.isInstance(adapted)) {
            throw new ClassCastException("The extension of [" + contract.getTypeName() + "] to ["
                    + target.getClass().getTypeName() + "] returned a ["
                    + adapted.getClass().getTypeName() + "], which is no " + contract.getSimpleName()
                    + "; return an instance of the contract, or null to decline");
        }
        return adapted;
    }
}
