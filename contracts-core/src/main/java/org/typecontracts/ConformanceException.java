package org.typecontracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an object does not conform to the contract that it is to be adapted to; its message is, or ends with,
 * {@link Conformance#explain()}.
 *
 * @since 0.1.0
 */
public class ConformanceException extends ClassCastException {
    private static final long serialVersionUID = 1L;

    /** Not serialised: a conformance refers to classes and caches of the running JVM. */
    private final transient @Nullable Conformance<?> conformance;

    /**
     * Create an exception from the refused check.
     *
     * @param conformance the check that was refused
     */
    public ConformanceException(Conformance<?> conformance) {
        super(Objects.requireNonNull(conformance, "conformance is null; pass the check that was refused")
                .explain());
        this.conformance = conformance;
    }

    /**
     * Create an exception with a message that sums the refused check up.
     *
     * @param message what the object lacks
     * @param conformance the check that was refused; null if there was no object to check
     */
    public ConformanceException(String message, @Nullable Conformance<?> conformance) {
        super(message);
        this.conformance = conformance;
    }

    /**
     * Return the check that was refused.
     *
     * @return the check; null if there was no object to check, and after this exception was deserialised
     */
    public @Nullable Conformance<?> conformance() {
        return conformance;
    }
}
