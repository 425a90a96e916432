/**
 * The JDK's collections, arrays and texts as contracts: an extension for each type, and the wrapper that it makes.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.collections.CollectionRegistrations}, which names the
 * extensions.
 */
@NullMarked
package org.typecontracts.internal.protocols.collections;

import org.jspecify.annotations.NullMarked;
