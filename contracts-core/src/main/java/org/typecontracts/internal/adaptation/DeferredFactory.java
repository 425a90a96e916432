package org.typecontracts.internal.adaptation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.internal.adapter.AdapterFactory;

/** Makes the factory that does the work when it is first needed. */
public final class DeferredFactory extends AdapterFactory {
    private final Supplier<? extends AdapterFactory> maker;
    private volatile @Nullable AdapterFactory made;

    /**
     * Make the factory.
     *
     * @param maker makes the factory that does the work
     */
    public DeferredFactory(Supplier<? extends AdapterFactory> maker) {
        this.maker = maker;
    }

    @Override
    public Object adapt(Object target) {
        AdapterFactory factory = made;
        if (factory == null) {
            factory = maker.get();
            made = factory;
        }
        return factory.adapt(target);
    }
}
