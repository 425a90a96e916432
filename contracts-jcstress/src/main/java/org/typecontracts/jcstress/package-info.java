/** Races of registrations and checks; each class states which outcomes are legal. */
@NullMarked
package org.typecontracts.jcstress;

import org.jspecify.annotations.NullMarked;
