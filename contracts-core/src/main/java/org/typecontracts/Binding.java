package org.typecontracts;

/**
 * A member that the subject offers, and what it forwards to.
 *
 * @param member the member of the contract
 * @param target what an adapter calls: a {@link java.lang.reflect.Method}, {@link java.lang.reflect.Field} or
 *     {@link java.lang.reflect.Constructor} of the subject; for the {@code clone()} and the {@code length} of an array,
 *     which reflection shows nowhere, {@code Object.clone()} and {@code Array.getLength(Object)}
 * @since 0.1.0
 */
public record Binding(Member member, java.lang.reflect.Member target) implements MemberConformance {}
