/** Keeps README, the guide and the pages of errors true to the code. */
@NullMarked
package org.typecontracts.examples.docs;

import org.jspecify.annotations.NullMarked;
