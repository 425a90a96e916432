/**
 * The ground of the decision: what the Java language says of types and of calls, as javac understands it. Pure
 * functions on the model, without reflection.
 *
 * <p>Start with {@link org.typecontracts.internal.language.TypeRelations}, from which all relations among types are
 * had, and with {@link org.typecontracts.internal.language.MethodSelection}, which tells what an invocation means.
 *
 * <ul>
 *   <li>Types (JLS 4, 5): {@code SubtypeRelation}, {@code SameType}, {@code Containment}, {@code Supertypes},
 *       {@code CaptureConversion}, {@code Conversions}, {@code Boxing}, {@code Erasure}, {@code LeastUpperBound},
 *       {@code GreatestLowerBound}, {@code UpwardProjection}; {@code Subtyping} for those who want no more than that.
 *   <li>Methods (JLS 8.4): {@code Signatures}, {@code Overriding}, {@code MergedAbstracts}; fields:
 *       {@code FieldSearch}.
 *   <li>Calls (JLS 15.12): {@code Candidates}, {@code InvocationPhase}, {@code Applicability}, {@code MostSpecific},
 *       {@code Selection}, {@code Invocation}.
 *   <li>Inference (JLS 18): {@code InferenceContext} with its {@code InferenceVariable}s, {@code Incorporation} of
 *       bounds, {@code Resolution}.
 *   <li>Type arguments that are handed on: {@code Substitution}, {@code Mentions}, {@code MentionedVariables},
 *       {@code Denotation}, {@code OpenArguments}, {@code CarriedArguments}, {@code MadeType}.
 * </ul>
 */
@NullMarked
package org.typecontracts.internal.language;

import org.jspecify.annotations.NullMarked;
