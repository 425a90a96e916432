/** What generic declarations of classes say of one another; not part of the API. */
@NullMarked
package org.typecontracts.test.types;

import org.jspecify.annotations.NullMarked;
