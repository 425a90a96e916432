/**
 * A contract, read and validated: which class it is, of which kind, with which hooks.
 *
 * <p>Start with {@link org.typecontracts.internal.contract.ContractDefinition}. {@code ContractClass} and
 * {@code SoundMembers} refuse a declaration that is wrong, in the words of {@code UnfitContract}; hooks are found by
 * {@code HookSearch}; {@code FunctionalMethod} tells what calling an object means.
 */
@NullMarked
package org.typecontracts.internal.contract;

import org.jspecify.annotations.NullMarked;
