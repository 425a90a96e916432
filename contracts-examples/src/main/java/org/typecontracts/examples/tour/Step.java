package org.typecontracts.examples.tour;

import java.io.IOException;

/**
 * One step of the tour.
 *
 * @since 0.1.0
 */
public interface Step {
    /**
     * Return the heading of the step.
     *
     * @return the heading
     */
    String title();

    /**
     * Tell the step.
     *
     * @param narrator who puts it into words
     * @throws IOException if a step that reads cannot
     */
    void tell(Narrator narrator) throws IOException;
}
