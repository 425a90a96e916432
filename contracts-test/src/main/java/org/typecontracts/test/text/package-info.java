/** How values and the environment are written in messages; not part of the API. */
@NullMarked
package org.typecontracts.test.text;

import org.jspecify.annotations.NullMarked;
