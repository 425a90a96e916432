/**
 * What was registered, and what follows from it: the order of evaluation of a check.
 *
 * <p>Start with {@link org.typecontracts.internal.registry.Evaluation}.
 */
@NullMarked
package org.typecontracts.internal.registry;

import org.jspecify.annotations.NullMarked;
