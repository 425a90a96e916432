/**
 * A contract, read and validated: which class it is, of which kind, with which hooks.
 *
 * <p>Start with {@link org.typecontracts.internal.contract.ContractDefinition}. What is wrong with a declaration is
 * said by {@code UnfitContract}; hooks are found by {@code HookSearch}; {@code FunctionalMethod} tells what calling an
 * object means.
 */
@NullMarked
package org.typecontracts.internal.contract;

import org.jspecify.annotations.NullMarked;
