/**
 * The help text of contracts and other classes.
 *
 * <p>Start with {@link org.typecontracts.internal.description.Description}.
 */
@NullMarked
package org.typecontracts.internal.description;

import org.jspecify.annotations.NullMarked;
