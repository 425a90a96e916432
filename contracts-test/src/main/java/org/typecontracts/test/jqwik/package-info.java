/**
 * The binding to jqwik: values from arbitraries, and arbitraries of objects that conform.
 *
 * <ul>
 *   <li>Values for laws, shrunk when one breaks: {@link org.typecontracts.test.jqwik.ArbitraryValues}, and the steps of
 *       an entry point that take them: {@link org.typecontracts.test.jqwik.ArbitrarySteps}.
 *   <li>Objects that conform structurally: {@link org.typecontracts.test.jqwik.StubArbitrary}.
 *   <li>Parameters of properties: {@link org.typecontracts.test.jqwik.ContractDomain}.
 * </ul>
 *
 * <p>Start with {@link org.typecontracts.test.ContractArbitraries}. Needs {@code jqwik} 1.9.3, which this library
 * leaves to its user; its engine is needed only to run properties.
 */
@NullMarked
package org.typecontracts.test.jqwik;

import org.jspecify.annotations.NullMarked;
