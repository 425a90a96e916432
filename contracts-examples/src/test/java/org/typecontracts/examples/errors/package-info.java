/** The code of the pages in docs/errors: what each shows stands here, and is asserted. */
@NullMarked
package org.typecontracts.examples.errors;

import org.jspecify.annotations.NullMarked;
