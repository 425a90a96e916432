package org.typecontracts.internal.adaptation;

import java.util.function.Supplier;
import org.typecontracts.internal.adapter.AdapterFactory;

/** Adapts nothing: remembers a refusal like an approval, so that the second refusal is as cheap as the first yes. */
public final class RefusingFactory extends AdapterFactory {
    private final Supplier<? extends RuntimeException> refusal;

    /**
     * Make the factory.
     *
     * @param refusal makes the exception, anew for each object
     */
    public RefusingFactory(Supplier<? extends RuntimeException> refusal) {
        this.refusal = refusal;
    }

    @Override
    public Object adapt(Object target) {
        throw refusal.get();
    }
}
