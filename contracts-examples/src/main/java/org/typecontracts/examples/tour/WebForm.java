package org.typecontracts.examples.tour;

/**
 * A sighting as a visitor sends it in: one value has a getter, the other is a field.
 *
 * @since 0.1.0
 */
public final class WebForm {
    /** How many were seen. */
    public int count = 3;

    /** Make a form that is filled in. */
    public WebForm() {}

    /**
     * Return which bird was seen.
     *
     * @return its name
     */
    public String getBird() {
        return "swallow";
    }
}
