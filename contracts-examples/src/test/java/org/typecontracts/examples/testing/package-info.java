/** The code of the guide's page on testing, and of README's example of a law. */
@NullMarked
package org.typecontracts.examples.testing;

import org.jspecify.annotations.NullMarked;
