package org.typecontracts.examples.tour;

/**
 * A nominal contract: to be a bird takes more than to fly, so a class must say that it is one, or be registered.
 *
 * @since 0.1.0
 */
public interface Bird {
    /**
     * Fly.
     *
     * @return what that looks like
     */
    String fly();

    /**
     * Describe the sight.
     *
     * @return a line for the logbook
     */
    default String sighting() {
        return "a bird that " + fly();
    }
}
