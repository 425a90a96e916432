/**
 * The text: what was decided, in words and types that a person reads.
 *
 * <p>Start with {@link org.typecontracts.internal.explanation.StructuralExplanation}.
 */
@NullMarked
package org.typecontracts.internal.explanation;

import org.jspecify.annotations.NullMarked;
