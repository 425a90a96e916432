package org.typecontracts.examples.tour;

/**
 * Something that flies and is no bird.
 *
 * @since 0.1.0
 */
public final class Aeroplane {
    /** Make an aeroplane. */
    public Aeroplane() {}

    /**
     * Fly.
     *
     * @return what that looks like
     */
    public String fly() {
        return "climbs on two engines";
    }
}
