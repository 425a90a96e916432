package org.typecontracts.examples.tour;

/**
 * A bird that forgot to fly: it is still abstract.
 *
 * @since 0.1.0
 */
public abstract class Parrot implements Bird {
    /** Make a parrot. */
    public Parrot() {}

    /**
     * Talk.
     *
     * @return what parrots say
     */
    public String talk() {
        return "Pieces of eight!";
    }
}
