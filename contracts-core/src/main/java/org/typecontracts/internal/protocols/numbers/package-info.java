/**
 * The number tower: the JDK's numbers as numbers with methods for their operators.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.numbers.NumberRegistrations}, which names the extensions,
 * and with {@link org.typecontracts.internal.protocols.numbers.RealArithmetic} for what the operators do.
 */
@NullMarked
package org.typecontracts.internal.protocols.numbers;

import org.jspecify.annotations.NullMarked;
