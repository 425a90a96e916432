package org.typecontracts.internal.adaptation;

import java.util.List;
import org.typecontracts.internal.adapter.Wrapper;

/** An object beside what each of several contracts makes of it, made once for the adapter to all of them. */
public final class CombinedTarget extends Wrapper<Object> {
    private final List<Object> parts;

    /** Keep an object, and it as an instance of each contract, in their order. */
    CombinedTarget(Object target, List<Object> parts) {
        super(target);
        this.parts = List.copyOf(parts);
    }

    /**
     * Return the object as an instance of one of the contracts.
     *
     * @param index the place of the contract
     * @return the instance
     */
    public Object part(int index) {
        return parts.get(index);
    }
}
