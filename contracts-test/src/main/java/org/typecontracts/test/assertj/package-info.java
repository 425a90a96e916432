/**
 * The AssertJ binding: assertions that ask about conformance and fail with its explanation.
 *
 * <ul>
 *   <li>Assertions: {@link org.typecontracts.test.assertj.ContractObjectAssert},
 *       {@link org.typecontracts.test.assertj.ContractClassAssert},
 *       {@link org.typecontracts.test.assertj.ConformanceAssert}.
 *   <li>Soft assertions: {@link org.typecontracts.test.assertj.ContractSoftAssertions}.
 * </ul>
 *
 * <p>Start with {@link org.typecontracts.test.ContractAssertions}. Needs {@code assertj-core}, which this library
 * leaves to its user.
 */
@NullMarked
package org.typecontracts.test.assertj;

import org.jspecify.annotations.NullMarked;
