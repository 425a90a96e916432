/** What {@link org.typecontracts.test.ContractSnapshot} writes and compares; not part of the API. */
@NullMarked
package org.typecontracts.test.snapshot;

import org.jspecify.annotations.NullMarked;
