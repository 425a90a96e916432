package org.typecontracts.internal.adaptation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contract that the values under a key of a map are to be instances of. */
public interface ValueContract {
    /**
     * Return a value as an instance of the contract.
     *
     * @param value the value
     * @return the value itself, or an adapter of it
     * @throws ClassCastException if it cannot be adapted
     */
    Object adapt(Object value);

    /**
     * Tell how a value is read that is a map.
     *
     * @param value the map
     * @return what reads its values as the contract's properties; null if it is adapted like any other object
     */
    @Nullable
    MapAdaptation reading(Map<?, ?> value);
}
