/** The code of README. */
@NullMarked
package org.typecontracts.examples.readme;

import org.jspecify.annotations.NullMarked;
