/**
 * What stands behind the built-in protocols: the extensions for the JDK's own types, and the views that lead back to
 * the JDK's collections and streams.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.BuiltInRegistrations}, which the registries ask.
 */
@NullMarked
package org.typecontracts.internal.protocols;

import org.jspecify.annotations.NullMarked;
