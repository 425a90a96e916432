package org.typecontracts.internal.model;

/** Thrown when a declaration mentions a class that cannot be found where it is read. */
public final class UnreadableClassException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String unreadable;
    private final String missing;

    /**
     * Make the exception.
     *
     * @param unreadable the name of the class whose declaration cannot be read
     * @param missing the name of the class that cannot be found
     * @param cause the error met
     */
    public UnreadableClassException(String unreadable, String missing, Throwable cause) {
        super(
                "[%s] cannot be read because it mentions [%s], which cannot be found".formatted(unreadable, missing),
                cause);
        this.unreadable = unreadable;
        this.missing = missing;
    }

    /**
     * Return the class whose declaration cannot be read.
     *
     * @return its name
     */
    public String unreadable() {
        return unreadable;
    }

    /**
     * Return the class that cannot be found.
     *
     * @return its name
     */
    public String missing() {
        return missing;
    }
}
