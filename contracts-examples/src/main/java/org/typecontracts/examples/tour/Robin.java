package org.typecontracts.examples.tour;

/**
 * A bird from somebody else's library: final, and it implements nothing.
 *
 * @since 0.1.0
 */
public final class Robin {
    /** Make a robin. */
    public Robin() {}

    /**
     * Fly.
     *
     * @return what that looks like
     */
    public String fly() {
        return "flutters from the hedge";
    }
}
