package org.typecontracts.examples.tour;

/**
 * The rope that pulls gliders; its length is in metres.
 *
 * @param length how long it is
 * @since 0.1.0
 */
public record TowRope(int length) {}
