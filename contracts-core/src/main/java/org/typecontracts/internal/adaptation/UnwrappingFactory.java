package org.typecontracts.internal.adaptation;

import java.util.function.UnaryOperator;
import org.typecontracts.internal.adapter.AdapterFactory;
import org.typecontracts.internal.adapter.Adapters;

/**
 * Adapts an adapter's target, so that there is never an adapter of an adapter; what is adapted already stays as it is.
 */
public final class UnwrappingFactory extends AdapterFactory {
    private final UnaryOperator<Object> adapter;

    /**
     * Make the factory.
     *
     * @param adapter adapts the target
     */
    public UnwrappingFactory(UnaryOperator<Object> adapter) {
        this.adapter = adapter;
    }

    @Override
    public Object adapt(Object target) {
        Object adapted = adapter.apply(Adapters.target(target));
        return adapted.getClass() == target.getClass() ? target : adapted;
    }
}
