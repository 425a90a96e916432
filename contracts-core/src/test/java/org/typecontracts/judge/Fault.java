package org.typecontracts.judge;

/**
 * Something wrong with a unit.
 *
 * @param code javac's key for this kind of error, like {@code compiler.err.cant.ref.non.effectively.final.var}
 * @param message what javac says
 */
public record Fault(String code, String message) {}
