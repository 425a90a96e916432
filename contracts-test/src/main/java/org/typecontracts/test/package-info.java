/**
 * Test support for type contracts: assertions, laws and isolation.
 *
 * <ul>
 *   <li>{@link org.typecontracts.test.ContractAssertions}: AssertJ assertions on objects, classes and conformances.
 *   <li>{@link org.typecontracts.test.ContractVerifier}: do objects keep the laws of a contract? Without any framework.
 *   <li>{@link org.typecontracts.test.ContractTests}, {@link org.typecontracts.test.ContractLawTests},
 *       {@link org.typecontracts.test.ConformanceTest}: the same as JUnit tests.
 *   <li>{@link org.typecontracts.test.Adapted}: a test's object as the contract sees it.
 *   <li>{@link org.typecontracts.test.ContractRegistryExtension}, {@link org.typecontracts.test.ScopedGlobalRegistry}:
 *       registrations that end with their test.
 * </ul>
 *
 * <p>JUnit Jupiter, AssertJ and jqwik are optional: each entry point needs at most the one that its page names.
 */
@NullMarked
package org.typecontracts.test;

import org.jspecify.annotations.NullMarked;
