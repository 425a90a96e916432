/**
 * A contract, read and validated: which class it is, of which kind, with which hooks and laws.
 *
 * <p>Start with {@link org.typecontracts.internal.contract.ContractDefinition}.
 */
@NullMarked
package org.typecontracts.internal.contract;

import org.jspecify.annotations.NullMarked;
