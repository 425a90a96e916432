/** The guided tour of the library: start with {@link org.typecontracts.examples.Tour}. */
@NullMarked
package org.typecontracts.examples;

import org.jspecify.annotations.NullMarked;
