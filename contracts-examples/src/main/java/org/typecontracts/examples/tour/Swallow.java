package org.typecontracts.examples.tour;

/**
 * A bird that says so.
 *
 * @since 0.1.0
 */
public final class Swallow implements Bird {
    /** Make a swallow. */
    public Swallow() {}

    @Override
    public String fly() {
        return "darts across the runway";
    }
}
