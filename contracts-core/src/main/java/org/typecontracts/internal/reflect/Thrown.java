package org.typecontracts.internal.reflect;

/** What was thrown by code that is called by reflection or through a method handle, and so may be anything. */
public final class Thrown {
    private Thrown() {}

    /**
     * Throw an exception as it is, checked or not, past a method that does not declare it.
     *
     * @param thrown the exception
     * @return never; so that callers can {@code throw} it, and the compiler knows that they end there
     */
    public static RuntimeException unchanged(Throwable thrown) {
        throw Thrown.<RuntimeException>as(thrown);
    }

    @SuppressWarnings("unchecked") // The cast is erased, which is the point.
    private static <E extends Throwable> E as(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
