package org.typecontracts.internal.adaptation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.typecontracts.internal.adapter.AdapterFactory;

/**
 * Adapts to several contracts by what each makes of the object, so that an extension is asked once and not at each
 * call.
 */
public final class CombinedFactory extends AdapterFactory {
    private final List<UnaryOperator<Object>> parts;
    private final AdapterFactory combined;

    /**
     * Make the factory.
     *
     * @param parts adapt an object to each contract
     * @param combined adapts a {@link CombinedTarget} to all
     */
    public CombinedFactory(List<UnaryOperator<Object>> parts, AdapterFactory combined) {
        this.parts = List.copyOf(parts);
        this.combined = combined;
    }

    @Override
    public Object adapt(Object target) {
        List<Object> made = new ArrayList<>();
        for (UnaryOperator<Object> part : parts) {
            made.add(part.apply(target));
        }
        return combined.adapt(new CombinedTarget(target, made));
    }
}
