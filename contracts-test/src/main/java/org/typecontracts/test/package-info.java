/**
 * Test support for type contracts: assertions, laws and isolation.
 *
 * <ul>
 *   <li>{@link org.typecontracts.test.ContractAssertions}: AssertJ assertions on objects, classes and conformances.
 *   <li>{@link org.typecontracts.test.ContractRegistryExtension}: an isolated registry for each JUnit test.
 * </ul>
 *
 * <p>JUnit Jupiter, AssertJ and jqwik are optional: each entry point needs at most the one that its page names.
 */
@NullMarked
package org.typecontracts.test;

import org.jspecify.annotations.NullMarked;
