/**
 * The page of the guide that shows which types of the JDK conform to which built-in protocols.
 *
 * <p>Start with {@link org.typecontracts.examples.matrix.ConformanceMatrix}, the program that writes it.
 */
@NullMarked
package org.typecontracts.examples.matrix;

import org.jspecify.annotations.NullMarked;
