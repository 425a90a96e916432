package org.typecontracts.internal.adapter;

/**
 * What the result of a member is adapted to.
 *
 * @param contract the class of the protocol
 * @param adapters adapts the result
 */
public record NestedResult(Class<?> contract, NestedAdapters adapters) {}
