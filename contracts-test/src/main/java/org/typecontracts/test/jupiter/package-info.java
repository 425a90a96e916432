/**
 * The binding to JUnit Jupiter: what stands behind the annotations and suites of {@link org.typecontracts.test}.
 *
 * <p>Start with {@link org.typecontracts.test.ContractRegistryExtension}. Needs {@code junit-jupiter-api} 5.13 or
 * later, which this library leaves to its user.
 */
@NullMarked
package org.typecontracts.test.jupiter;

import org.jspecify.annotations.NullMarked;
