package org.typecontracts.examples.tour;

import org.typecontracts.Law;
import org.typecontracts.Property;
import org.typecontracts.Protocol;

/**
 * What was seen: data, and not behaviour, so its members are properties.
 *
 * @since 0.1.0
 */
@Protocol
public interface Sighting {
    /**
     * Return which bird was seen.
     *
     * @return its name
     */
    @Property
    String bird();

    /**
     * Return how many were seen.
     *
     * @return their number
     */
    @Property
    int count();

    /**
     * Return a line for the logbook. A mixin.
     *
     * @return the line
     */
    default String entry() {
        return count() + " x " + bird();
    }

    /**
     * State what makes a sighting.
     *
     * @param sighting any sighting
     * @return whether the law holds
     */
    @Law("a sighting is of one bird at least")
    static boolean countIsPositive(Sighting sighting) {
        return sighting.count() > 0;
    }
}
