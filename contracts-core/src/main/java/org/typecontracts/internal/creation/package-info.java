/**
 * Making objects of classes, and saying which members keep a class abstract.
 *
 * <p>Start with {@link org.typecontracts.internal.creation.Creation}.
 */
@NullMarked
package org.typecontracts.internal.creation;

import org.jspecify.annotations.NullMarked;
