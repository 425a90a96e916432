/**
 * The figures of the design's chapter on qualities, measured with JMH: every one is a ratio of two measurements in the
 * same run.
 *
 * <p>Start with {@link org.typecontracts.benchmarks.Ratios}, which runs them all and prints the table.
 */
@NullMarked
package org.typecontracts.benchmarks;

import org.jspecify.annotations.NullMarked;
