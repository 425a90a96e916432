package org.typecontracts.internal.adapter;

/** Lets a checked exception pass a method that does not declare it, as an adapter lets its target's pass. */
final class Unchecked {
    private Unchecked() {}

    /** Throw an exception as it is. */
    static RuntimeException rethrow(Throwable exception) {
        throw Unchecked.<RuntimeException>as(exception);
    }

    @SuppressWarnings("unchecked") // The cast is erased, which is the point.
    private static <E extends Throwable> E as(Throwable exception) throws E {
        throw (E) exception;
    }
}
