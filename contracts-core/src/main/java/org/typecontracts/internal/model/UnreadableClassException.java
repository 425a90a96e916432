package org.typecontracts.internal.model;

/** Thrown when a declaration mentions a class that cannot be found, or linked, where it is read. */
public final class UnreadableClassException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String unreadable;
    private final String missing;
    private final String obstacle;
    private final String remedy;

    private UnreadableClassException(
            String unreadable, String missing, String obstacle, String remedy, Throwable cause) {
        super("[%s] cannot be read because it mentions [%s], which %s".formatted(unreadable, missing, obstacle), cause);
        this.unreadable = unreadable;
        this.missing = missing;
        this.obstacle = obstacle;
        this.remedy = remedy;
    }

    /**
     * Make the exception for a class that is missing.
     *
     * @param unreadable the name of the class whose declaration cannot be read
     * @param missing the name of the class that cannot be found
     * @param cause the error met
     * @return the exception
     */
    public static UnreadableClassException missing(String unreadable, String missing, Throwable cause) {
        return new UnreadableClassException(unreadable, missing, "cannot be found", "visible to", cause);
    }

    /**
     * Make the exception for a class that is there and cannot be linked, as one that was compiled for a later Java.
     *
     * @param unreadable the name of the class whose declaration cannot be read
     * @param mentioned what it mentions, or itself
     * @param cause the error met
     * @return the exception
     */
    public static UnreadableClassException unlinkable(String unreadable, String mentioned, Throwable cause) {
        // What follows in a VerifyError is a dump of the code.
        String reason = cause.toString().lines().findFirst().orElseThrow();
        return new UnreadableClassException(
                unreadable, mentioned, "cannot be linked (" + reason + ")", "linkable for", cause);
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
     * Return the class that cannot be found, or linked.
     *
     * @return its name
     */
    public String missing() {
        return missing;
    }

    /**
     * Return what stands in the way, after "which".
     *
     * @return that it cannot be found, or linked
     */
    public String obstacle() {
        return obstacle;
    }

    /**
     * Return what the class should be made, before "the class loader".
     *
     * @return that it should be visible to it, or linkable for it
     */
    public String remedy() {
        return remedy;
    }
}
