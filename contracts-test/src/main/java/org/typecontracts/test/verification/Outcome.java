package org.typecontracts.test.verification;

import org.jspecify.annotations.Nullable;
import org.typecontracts.test.text.Display;

/** What came of putting a law to one set of values. */
sealed interface Outcome {
    /** The law holds for these values. */
    Outcome KEPT = new Kept();

    /** The law says nothing about these values: an assumption of it is not met. */
    Outcome DISCARDED = new Discarded();

    /** The law holds. */
    record Kept() implements Outcome {}

    /** The law says nothing. */
    record Discarded() implements Outcome {}

    /**
     * The law is broken.
     *
     * @param expected what was expected, as text, or null if the law does not say
     * @param actual what was found, as text, or null if the law does not say
     * @param because what the law says of it, or null
     * @param thrown what the law threw, or null
     */
    record Broken(
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String because,
            @Nullable Throwable thrown) implements Outcome {}

    /**
     * Return the outcome of a comparison that failed.
     *
     * @param because what was compared
     * @param expected the expected value
     * @param actual the value found
     * @return the outcome
     */
    static Outcome differing(String because, @Nullable Object expected, @Nullable Object actual) {
        return new Broken(Display.of(expected), Display.of(actual), because, null);
    }

    /**
     * Return the outcome of a law that said no.
     *
     * @return the outcome
     */
    static Outcome refused() {
        return new Broken("true", "false", null, null);
    }
}
