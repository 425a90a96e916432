/** The code of the guide: what a page shows stands here, and is asserted. */
@NullMarked
package org.typecontracts.examples.guide;

import org.jspecify.annotations.NullMarked;
