package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** The place where an adapter class is defined, so that it sees both its contract and {@link Adapter}. */
public final class AdapterHost {
    private AdapterHost() {}

    /**
     * Return why no adapter of a contract can be made.
     *
     * <p>This defines no class and touches no generator.
     *
     * @param contract an interface or an abstract class
     * @param lookup the caller's, or null
     * @return a sentence that states the obstacle and the remedy, with the exact {@code exports} or {@code opens} line
     *     where that is one; null if there is no obstacle
     */
    public static @Nullable String obstacle(Class<?> contract, MethodHandles.@Nullable Lookup lookup) {
        return null;
    }
}
