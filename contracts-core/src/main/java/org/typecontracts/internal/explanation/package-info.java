/**
 * The text: what was decided, in words and types that a person reads.
 *
 * <p>Start with {@link org.typecontracts.internal.explanation.StructuralExplanation}.
 *
 * <ul>
 *   <li>Names: {@code ReadableForm} of one by itself; {@code ReadableTypes} and {@code ReadableMembers} within a text.
 *       Whoever writes a text first mentions all that it will name, so that names that clash are told apart.
 *   <li>A block of lines for each member: {@code MemberBlock}, of a {@code BindingText} or a {@code RefusalText}, the
 *       latter with its {@code ReasonText} and {@code Advice}; {@code OtherWay} where something else was meant.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.explanation;

import org.jspecify.annotations.NullMarked;
