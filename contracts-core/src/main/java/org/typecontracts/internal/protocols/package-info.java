/**
 * What stands behind the built-in protocols. Which types of the JDK conform although their members do not say it is
 * registered here, when a question first comes to it; the parts are in packages by subject.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.BuiltInRegistrations}, which the registries ask.
 *
 * <ul>
 *   <li>{@code collections}: the JDK's collections as contracts; {@code views}: contracts as the JDK's collections, and
 *       all else that default methods and laws of collections need.
 *   <li>{@code files}: files, buffers and streams. {@code numbers}: the number tower. {@code behaviour}: what is
 *       called, awaited or hashed.
 *   <li>Here: the interfaces of the JDK that are adopted as protocols, and what
 *       {@link org.typecontracts.protocols.Protocols} asks of any object: {@code Length}, and for all the rest
 *       {@code Refusal}.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.protocols;

import org.jspecify.annotations.NullMarked;
