/**
 * The laws of a contract as values, apart from any test framework.
 *
 * <p>Start with {@link org.typecontracts.test.laws.ContractLaws}; to run laws, with
 * {@link org.typecontracts.test.ContractVerifier}. The idea is that of Scala's discipline: a law is a value, and a test
 * framework is one way to look at it.
 */
@NullMarked
package org.typecontracts.test.laws;

import org.jspecify.annotations.NullMarked;
