package org.typecontracts.examples.tour;

/**
 * A sighting as a watcher notes it; a record that implements nothing.
 *
 * @param bird which bird
 * @param count how many
 * @since 0.1.0
 */
public record FieldNote(String bird, int count) {}
